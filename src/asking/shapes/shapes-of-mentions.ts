import type { Named } from "../../names/named";
import { said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const named =
  "(?:mentioned|named|listed|discussed|addressed|covered|included|referred to|spoken of|talked about|dealt with|referenced|cited|raised|touched on|described|brought up|written about|said|found|singled out|highlighted|stated|contained|foreseen|provided for|spelt out|set out|reflected|appear|appears|come up|comes up|occur|occurs|feature|features|figure|figures|stand|stands|treated)";
const mentions =
  "(?:mention|mentions|mentioned|say|says|said|talk|talks|speak|speaks|name|names|list|lists|discuss|discusses|address|addresses|cover|covers|contain|contains|include|includes|refer to|refers to|have|has|deal with|deals with|state|states|touch on|raise|raises|write|writes|note|notes|find|cite|cites|describe|describes|warn|warns)(?: (?:anything|something|a word|nothing|much))?(?: (?:about|of|on|to|with regard to|regarding|concerning|with))?";
const part =
  "(?:parts?|sections?|paragraphs?|passages?|chapters?|lines?|sentences?|places?|references?|mentions?|words?|language|pages?)";
const where = `(?:where|(?:in |at )?(?:which|what) ${part}|how often|how many times|how|when)(?: exactly| precisely)?`;
const within = `(?:(?:${part} )?(?:in|of|within|by|from|throughout) (?:the (?:text|body|${part}) of )?{Report|Resolution})`;
const anywhere = "(?: (?:anywhere|somewhere|at all|explicitly|by name|ever|also|expressly|specifically))*";
const it = '(?:the words? |the term |the phrase )?(?:the |a |an |any )?"? ?(?:{Topic}|{words}) ?"?';

/** What a text says of something, by its topic, or else by its words. */
function saidInText(things: readonly Named[], _: Shape, words?: string): Leads | undefined {
  const [text] = things.filter(({ label }) => /^(?:Report|Resolution)$/.test(label));
  const [topic] = things.filter(({ label }) => label === "Topic");
  if (text === undefined || (topic === undefined && words === undefined)) return undefined;
  if (words !== undefined && /^(?:it|that|this|what|who|which|they|states|countries|everything|not)\b/i.test(words))
    return undefined;
  return {
    path: asked("/paragraphs", { topic: topic?.key, text: topic ? null : words, document: text.key }),
    sentence: `What ${text.key} says of ${topic ? said(topic) : `“${words ?? ""}”`}, paragraph by paragraph`,
  };
}

/** Where a text names something, whether it does, and what it says of it. */
export const shapesOfMentions: readonly AskedInShape[] = [
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    form: shapedAs(
      `${where} ${within} (?:is|are|was|were|does|do|did|can i find|do i find|do we find) ${it}${anywhere}(?: ${named})?${anywhere}`,
      `${where} ${within} (?:does|do|did) (?:it|they|the text|the report) ${mentions} ${it}`,
      `(?:${where} )?(?:is|are|was|were|has|have|does|do|did) ${it}(?: been)?${anywhere} ${named}${anywhere} ${within}`,
      `(?:where )?(?:is|are|was|were) there (?:anything|something|a word|words|nothing|any ${part}|an? ${part}|${part})(?: in {Report|Resolution})? (?:about|on|of|to|that mentions?|mentioning|dealing with) ${it} ${within}`,
      `(?:where |what |when |how |how often )?(?:exactly )?(?:does|did|do) {Report|Resolution} (?:ever |also |even |actually |explicitly |expressly )?${mentions} ${it}${anywhere}`,
      `(?:any|all|every|the|show|find|list)? ?(?:mentions?|references?) (?:of|to) ${it} ${within}`,
    ),
    leads: saidInText,
  },
];
