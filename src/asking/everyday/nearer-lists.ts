// cspell:ignore signator
import { inSentence } from "../../names/in-sentence";
import { said } from "../patterns/in-address";
import { type NamedThere, type NearerPage, type PageAlone, wordsAt } from "./nearer-pages";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

const ofStateAlone = /^\/(?:states\/[A-Z]{3}(?:#closest)?|statements\?actor=[A-Z]{3})$/;
const side =
  /\b(?:on (?:[\p{L} ]+['’]s|whose|which|what) side(?: in)?|(?:whose|which|what) side (?:is|was|are|does|do)|on the side of|side (?:is|was) .{2,40} on|in (?:[\p{L} ]+['’]s|whose|which) camp(?: in)?|in the camp of|(?:takes?|took|taking) (?:the side of|[\p{L} ]+['’]s side))(?=\W|$)/iu;

/** On whose side a state is: those that vote most like it. */
function onItsSide({ path, question, first }: PageAlone): NearerPage | undefined {
  const state = first("State");
  if (state === undefined || !ofStateAlone.test(path) || !side.test(question)) return undefined;
  return {
    kind: QuestionKind.CLOSEST_TO_STATE,
    path: `/states/${state.thing.key}#closest`,
    sentence: `The states that vote most like ${inSentence(state.thing)}`,
    answers: [state, ...wordsAt(question, side)],
  };
}

const america = /(?<!\b(?:Latin|South|North|Central) )\bAmerica\b/;

/** `America` beside another state is the United States. */
function besideAmerica({ path, question, first }: PageAlone): NearerPage | undefined {
  const state = first("State");
  const isAmerica = america.test(question);
  if (state === undefined || !ofStateAlone.test(path) || !isAmerica || state.thing.key === "USA") return undefined;
  if (
    !/\b(?:agree|disagree|differ|alike|together|same|opposite|apart|versus|vs|compare[ds]?|against)\b/i.test(question)
  )
    return undefined;
  return {
    kind: QuestionKind.DIFFERENCES,
    path: `/states/USA/with/${state.thing.key}`,
    sentence: `Where the United States of America and ${inSentence(state.thing)} agree, and where they differ`,
    answers: [state, ...wordsAt(question, america)],
  };
}

const convention =
  /\b(?:(?:convention|treaty) (?:on|against) cyber ?crime|cyber ?crime (?:convention|treaty)|hanoi (?:convention|treaty))\b/i;
const byStates =
  /\b(?:who|whom|whose|which (?:states|countries|signatories)|signator\w+|signed|members|states|countries|part(?:y|ies)|said|say of|think|opposed?|support(?:ed)?|voted?)\b/i;

/** What the convention itself holds of a topic, and not what those said who signed it. */
function inConvention({ path, question, named }: PageAlone): NearerPage | undefined {
  const topic = named.find(({ thing }) => thing.label === "Topic" && thing.key !== "cybercrime");
  const isOfConvention =
    /^\/(?:search|statements\?(?:actor=cybercrime-convention-signatories&topic=|proposal=cybercrime-convention$))/.test(
      path,
    );
  if (topic === undefined || !isOfConvention) return undefined;
  if (!convention.test(question) || byStates.test(question)) return undefined;
  return {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    path: asked("/paragraphs", { topic: topic.thing.key, document: "A/RES/79/243" }),
    sentence: `What A/RES/79/243 says of ${said(topic.thing)}, paragraph by paragraph`,
    answers: [topic, ...wordsAt(question, convention)],
  };
}

/** What an organisation wanted is told by what it said. */
function saidByOrganisation({ path, question, first }: PageAlone): NearerPage | undefined {
  const its = first("Organisation");
  const verb =
    /\b(?:want|wanted|ask|asked|propose|proposed|suggest|suggested|criticise|criticised|criticize|criticized|warn|warned|call|called|support|supported|oppose|opposed|say|said|think)\b/i.exec(
      question,
    );
  if (its === undefined || verb === null || !path.startsWith("/organisations/")) return undefined;
  return {
    kind: QuestionKind.SAID_BY_ACTOR,
    path: asked("/statements", { actor: its.thing.key }),
    sentence: `What ${inSentence(its.thing)} said`,
    answers: [its],
  };
}

const ofNorms =
  /\b(?:do|does|is|are) (?:any of )?(?:the )?(?:eleven |11 )?norms? (?:mention|cover|say|include|address|speak|talk)s?(?: anything)?(?: (?:about|on|of))? (?<words>[\p{L} -]{2,30}\p{L})/iu;

/** Whether the norms say something of it. */
function inNorms({ path, question }: PageAlone): NearerPage | undefined {
  const words = ofNorms.exec(question)?.groups?.["words"];
  if (words === undefined || !/^\/(?:topics\/norms$|statements\?topic=norms|search)/.test(path)) return undefined;
  return {
    kind: QuestionKind.LIST,
    path: asked("/norms", { text: words }),
    sentence: `The norms with the words “${words}”`,
    answers: wordsAt(question, ofNorms),
  };
}

const byTheUn =
  /^\W*(?:what|has|have|did|does|do) (?:(?:has|have|did|does|do) )?(?:the )?(?:UN|United Nations|General Assembly|UN reports?|resolutions|texts|reports) (?:ever )?(?:said|says?|agreed?|decided?|written|stated?)(?: anything| something)? (?:about|on|of) /iu;

/** What the United Nations itself said stands in its texts. */
function saidByTheUn({ path, question, first }: PageAlone): NearerPage | undefined {
  const [topic, looked] = [first("Topic")?.thing, /^\/statements\?text=([^&]+)$/.exec(path)?.[1]];
  const words = looked === undefined ? undefined : decodeURIComponent(looked);
  if ((topic ?? words) === undefined || !byTheUn.test(question)) return undefined;
  if (words === undefined && !/^\/(?:search|topics\/|statements\?topic=[^&]+$)/.test(path)) return undefined;
  return {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    path: asked("/paragraphs", words === undefined ? { topic: topic?.key } : { text: words }),
    sentence: `What the texts say of ${words === undefined && topic ? said(topic) : `“${words ?? ""}”`}, paragraph by paragraph`,
    answers: [...(first("Topic") === undefined ? [] : [first("Topic") as NamedThere]), ...wordsAt(question, byTheUn)],
  };
}

/** In the order in which they are tried. */
export const nearerLists = [onItsSide, besideAmerica, inConvention, saidByOrganisation, inNorms, saidByTheUn];
