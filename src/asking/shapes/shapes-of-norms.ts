import type { Named } from "../../names/named";
import { said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { normOnTopic, normWithWords } from "./norm-called";
import { type Shape, shapedAs } from "./shape-of";

const asks =
  "(?:say|says|ask|asks|require|requires|demand|demands|mean|means|prohibit|prohibits|forbid|forbids|protect|protects|cover|covers|state|provide|expect|expects|tell|recommend|imply|contain|entail|call for|oblige|want)";
const isOn =
  "(?:is on|are on|is about|are about|on|about|of|for|against|concerning|concerns|concern|regarding|covering|covers|cover|protecting|protects|protect|deals with|deal with|dealing with|addresses|address|addressing|governs|govern|relates to|relate to|mentions|mention|forbids|prohibits|prohibiting|bans|speaks of|talks about|speaks about)";
/** What is done to it tells no more: `the norm against harming critical infrastructure`. */
const doing =
  "(?:the )?(?:(?:harming|attacking|damaging|targeting|attacks? on|attacks? against|harm to|damage to|misuse of|abuse of|protection of|protecting|respect for|respecting|sharing|the|own) )*";
const what = `${doing}(?:{Norm|Topic}|{words})`;
/** Norms, which are a topic too where there are several. */
const norms = "(?:norms?|<\\d+:Topic>)";
/** What of it is asked for, and no second question. */
const onWhatever =
  "(?:(?!(?: ,)? (?:and|or|but) (?:who|whom|what|when|where|why|how|which|did|does|is|was)\\b) [^ ,]+)*";
const which = "(?:which|what)(?: of the(?: eleven| 11)?)?(?: un| voluntary| agreed)? (?:norms?|<\\d+:Topic>)";
const spoke =
  "(?:spoke|spoken|said|say|commented|mentioned|supported|support|backed|opposed|oppose|raised|referred|endorsed|taken|took|rejected|criticised|stands?|stood|are|is|was|were|came|come|spoken up|defended|has|have|had)";
/** A second question, which the page of a norm answers too: who spoke of it, and on which side. */
const thereToo = `(?: ,)?(?: and| ,)? (?:(?:who|which (?:states|countries|governments|delegations)|what (?:states|countries)|how many (?:states|countries)) (?:has |have |had )?${spoke}(?: [^ ,<>]+)*|what (?:does|did|do) (?:it|they) ${asks}(?: [^ ,<>]+)*|what (?:is|was) said (?:of|about|on) it|what (?:has|have) (?:states|countries) said (?:of|about|on) it)`;
const behind = "(?: (?:exactly|really|actually|precisely))?";

/** The norm that is called so, or the list of those on it. */
function normsAbout([first]: readonly Named[], { typed }: Shape, words?: string): Leads | undefined {
  if (!/\bnorms?\b/i.test(typed.text)) return undefined;
  const isOfSeveral = /\bnorms\b/i.test(typed.text) && first?.label === "Topic";
  const its = words === undefined ? undefined : normWithWords(words, typed);
  const norm = first?.label === "Norm" ? first : first === undefined ? its : normOnTopic(first, typed);
  if (norm !== undefined && !isOfSeveral)
    return {
      kind: QuestionKind.THING,
      path: pageOf(norm, typed.lexicon.names),
      sentence: `Norm (${norm.key}): ${norm.name}: what it asks, and who spoke for it and against it`,
    };
  if (first === undefined && words === undefined) return undefined;
  return {
    path: asked("/norms", first === undefined ? { text: words } : { topic: first.key }),
    sentence: `The norms ${first === undefined ? `with the words “${words ?? ""}”` : `on ${said(first)}`}`,
  };
}

/** What the norm on something asks, which norm that is, and who spoke of it. */
export const shapesOfNorms: readonly AskedInShape[] = [
  {
    kind: QuestionKind.LIST,
    form: shapedAs(
      `(?:what|how)${behind} (?:does|do|did|is|are|would|must) (?:the )?${norms} ${isOn} ${what}${behind} ${asks}${onWhatever}`,
      `what (?:is|are|s) (?:the )?${norms} ${isOn} ${what}`,
      `(?:explain|describe|quote|the text of|the wording of|text of|the meaning of)(?: the)? ${norms} ${isOn} ${what}`,
      `${which} ${isOn} ${what}${thereToo}`,
      `what (?:does|do|did)(?: the)? {Norm} ${asks}(?:(?! and\\b) [^ ,<>]+)*${thereToo}`,
      `what (?:is|s)(?: the)? {Norm}${thereToo}`,
    ),
    leads: normsAbout,
  },
];
