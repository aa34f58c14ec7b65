// cspell:ignore critici denounc accus blam rebuk prais
import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import { said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

/** Something that a question names, with where. */
export interface NamedThere {
  readonly thing: Named;
  readonly start: number;
  readonly end: number;
}

/** A question of which no more was read than the page of what it names. */
export interface PageAlone {
  readonly question: string;
  readonly path: string;
  readonly named: readonly NamedThere[];
  /** What it names of a kind, the first. */
  readonly first: (...labels: readonly string[]) => NamedThere | undefined;
}

/** A page that tells more of what is asked, with the places of the words that it answers. */
export interface NearerPage {
  readonly kind: QuestionKind;
  readonly path: string;
  readonly sentence: string;
  readonly answers: readonly { readonly start: number; readonly end: number }[];
}

const ofTopic = /^\/topics\/[\w-]+$/;
const ofText = /^\/(?:reports|resolutions)\/[^#]+$/;
const ofState = /^\/states\/[A-Z]{3}$/;

/** Where a question has such words. */
export const wordsAt = (question: string, form: RegExp) => {
  const found = form.exec(question);
  return found === null ? [] : [{ start: found.index, end: found.index + found[0].length }];
};

/** What a text says of a topic: `who regretted the omission of due diligence from the 2021 report`. */
function topicInText({ path, first }: PageAlone): NearerPage | undefined {
  const [text, topic] = [first("Report", "Resolution"), first("Topic")];
  if (text === undefined || topic === undefined || !(ofTopic.test(path) || ofText.test(path))) return undefined;
  return {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    path: asked("/paragraphs", { topic: topic.thing.key, document: text.thing.key }),
    sentence: `What ${text.thing.key} says of ${said(topic.thing)}, paragraph by paragraph`,
    answers: [text, topic],
  };
}

const passage =
  /(?<=\b(?:omission|absence|mention|removal|loss|deletion|language|wording|passages?|references?|sentences?|words) (?:of|on|to|about) (?:the |any )?)[\p{L} -]{4,40}?(?= (?:from|in|of|out of) )/iu;

/** The same of words that are no topic. */
function wordsInText({ path, question, first }: PageAlone): NearerPage | undefined {
  const [text, words] = [first("Report", "Resolution"), passage.exec(question)?.[0]];
  if (text === undefined || words === undefined || !ofText.test(path)) return undefined;
  return {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    path: asked("/paragraphs", { text: words, document: text.thing.key }),
    sentence: `What ${text.thing.key} says of “${words}”, paragraph by paragraph`,
    answers: [text, ...wordsAt(question, passage)],
  };
}

const spokenOf =
  /\b(?:who|whom|which (?:states|countries|delegations)|anyone|anybody|which (?:state|country))\b.*\b(?:critici[sz]\w+|critical|condemn\w*|denounc\w+|accus\w+|named|names|blam\w+|defend\w*|repl(?:y|ied|ies)|answered|contradict\w*|rebuk\w+|prais\w+|attack\w*|complain\w*|confront\w*|thank\w*)\b/iu;

/** Who spoke of a state: where it is named in what was said. */
function saidOfState({ path, question, first }: PageAlone): NearerPage | undefined {
  const state = first("State");
  if (state === undefined || !ofState.test(path) || !spokenOf.test(question)) return undefined;
  const words = question.slice(state.start, state.end);
  return {
    kind: QuestionKind.SAID_BY_ACTOR,
    path: asked("/statements", { text: words }),
    sentence: `What was said with the words “${words}”`,
    answers: [state, ...wordsAt(question, /\b(?:who|whom|which (?:states|countries|delegations|state|country))\b/i)],
  };
}

/** What a state did with a report is told by what it said: `Iran's objections to the final report`. */
function saidOnReport({ path, question, first }: PageAlone): NearerPage | undefined {
  const [state, report] = [first("State"), first("Report")];
  const isOnReport = report !== undefined || /\b(?:reports?|drafts?|consensus)\b/i.test(question);
  if (state === undefined || !ofState.test(path) || !isOnReport) return undefined;
  const year = /\b(?:19|20)\d\d\b/.exec(question)?.[0];
  const against =
    /\b(?:objections?|objected|reservations?|complaints?|criticisms?|against|rejected|blocked|blocking)\b/i;
  const stance = against.test(question) ? "OPPOSE" : undefined;
  return {
    kind: QuestionKind.SAID_BY_ACTOR,
    path: asked("/statements", { actor: state.thing.key, stance, year }),
    sentence: `What ${inSentence(state.thing)} said${stance === undefined ? "" : " against anything"}${year === undefined ? "" : ` in ${year}`}`,
    answers: [state, ...(year === undefined ? [] : wordsAt(question, /\b(?:19|20)\d\d\b/))],
  };
}

/** Which of the norms are so: the list of them. */
function amongNorms({ path, question }: PageAlone): NearerPage | undefined {
  const form = /\b(?:which|what|how many)(?: of)?(?: the| these| those)?(?: eleven| 11)? norms\b/i;
  if (path !== "/topics/norms" || !form.test(question)) return undefined;
  return { kind: QuestionKind.LIST, path: "/norms", sentence: "The list of norms", answers: wordsAt(question, form) };
}

const numbers =
  /\b(?:\d+(?:\.\d+)? ?(?:%|per ?cent\b)|(?:one|two|three|four|five) (?:to|in|out of) (?:one|two|three|four|five|ten)|ratio|percentage|proportion|statistics?|figures?|how (?:many|much)|number of|numbers)/i;

/** Numbers of a topic: those that sources count. */
function figuresOf({ path, question, first }: PageAlone): NearerPage | undefined {
  const topic = first("Topic");
  if (topic === undefined || !ofTopic.test(path) || !numbers.test(question)) return undefined;
  return {
    kind: QuestionKind.LIST,
    path: asked("/figures", { topic: topic.thing.key }),
    sentence: `The numbers on record of ${said(topic.thing)}`,
    answers: [
      topic,
      ...wordsAt(
        question,
        /\b(?:ratio|percentage|proportion|statistics?|figures?|how (?:many|much)|number of|numbers)\b/i,
      ),
    ],
  };
}

const agreedOn =
  /\bwhat (?:was|were|has been|have been|is|did|do|have|has) (?:(?:states|countries|they|the \w+) )?(?:been )?(?:agree[ds]?|decided|settled|written|adopted|laid down)\b/i;

/** What was agreed on a topic: the paragraphs that say it. */
function agreedOnTopic({ path, question, first }: PageAlone): NearerPage | undefined {
  const topic = first("Topic");
  if (topic === undefined || !ofTopic.test(path) || !agreedOn.test(question)) return undefined;
  return {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    path: asked("/paragraphs", { topic: topic.thing.key }),
    sentence: `What the texts say of ${said(topic.thing)}, paragraph by paragraph`,
    answers: [topic, ...wordsAt(question, agreedOn)],
  };
}

/** In the order in which they are tried. */
export const nearerPages = [topicInText, wordsInText, saidOfState, saidOnReport, amongNorms, figuresOf, agreedOnTopic];
