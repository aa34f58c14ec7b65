import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import type { Framed } from "./gist-frames";
import { bySubject, byTime, said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import type { Leads, Slots } from "../pattern";
import type { TypedText } from "../../phrases/typed-text";

/** The earliest first, where the first is asked for; lists begin with the latest. */
export const dateOrderAsked = (has: Framed["has"]): { readonly order?: string } =>
  has("first") ? { order: "OLDEST" } : {};
export const dateOrderSaid = (has: Framed["has"]): string =>
  has("first") ? ", the earliest first" : has("last") ? ", the latest first" : "";
const sideAsked = (has: Framed["has"]): "SUPPORT" | "OPPOSE" | undefined =>
  has("support") === has("oppose") ? undefined : has("support") ? "SUPPORT" : "OPPOSE";

const withWords = (words: string | undefined): string => (words === undefined ? "" : ` with the words “${words}”`);

/** What was said, by somebody or by all, on something or on all. */
export function statementsLed({ slots, has }: Framed): Leads {
  const { actor, subject, meeting, process, words, ...timed } = slots;
  const isOfSide = subject !== undefined || (actor !== undefined && !has("say") && !has("stand"));
  const stance = isOfSide ? sideAsked(has) : undefined;
  const about = stance === "SUPPORT" ? " in support of " : stance === "OPPOSE" ? " against " : " about ";
  return {
    path: asked("/statements", {
      actor: actor?.key,
      ...bySubject(subject),
      stance,
      text: words,
      meeting: meeting?.key,
      process: process?.key,
      ...byTime(timed),
      ...dateOrderAsked(has),
    }),
    sentence: `What ${actor ? `${inSentence(actor)} said` : "was said"}${subject ? `${about}${said(subject)}` : stance === undefined ? "" : `${about}something`}${withWords(words)}${meeting ? ` at ${inSentence(meeting)}` : ""}${process ? ` in ${inSentence(process)}` : ""}${timeInWords(timed)}${dateOrderSaid(has)}`,
  };
}

/** What became of those that are asked for; of "was it adopted" each way is an answer. */
export function outcomeIn(text: string): { readonly asked: string; readonly said: string } | undefined {
  if (/^\s*(?:was|were|is|are|did|has|have|when|why|how)\b/i.test(text)) return undefined;
  if (/\b(?:watered down|weakened|diluted|toned down)\b/i.test(text))
    return { asked: "WEAKENED", said: " that were weakened" };
  if (/\b(?:not|never|no|rejected|dropped|failed|left out|omitted|cut|deleted)\b|n['’]t\b/i.test(text))
    return /\b(?:adopted|accepted|approved|taken up|agreed|rejected|dropped|failed|left out|omitted|cut|deleted)\b/i.test(
      text,
    )
      ? { asked: "OMITTED", said: " that were left out" }
      : undefined;
  return /\b(?:adopted|accepted|approved|taken up|agreed|succeeded|successful|made it)\b/i.test(text)
    ? { asked: "ADOPTED", said: " that were adopted" }
    : undefined;
}

/** What was put forward, by somebody or by all. */
export function putForward(list: "proposals" | "resolutions") {
  return ({ slots, has, typed: { text } }: Framed): Leads => {
    const { actor, topic, words, ...timed } = slots;
    const outcome = list === "proposals" ? outcomeIn(text) : undefined;
    const isGroup = list === "proposals" && actor?.label === "Coalition";
    return {
      path: asked(`/${list}`, {
        [isGroup ? "group" : "sponsor"]: actor?.key,
        topic: topic?.key,
        text: words,
        outcome: outcome?.asked,
        ...byTime(timed),
        ...dateOrderAsked(has),
      }),
      sentence: `The ${list}${actor ? ` of ${inSentence(actor)}${isGroup ? " or members of it" : ""}` : ""}${topic ? ` on ${said(topic)}` : ""}${withWords(words)}${outcome?.said ?? ""}${timeInWords(timed)}${dateOrderSaid(has)}`,
    };
  };
}

/** Two states side by side. */
export function sideBySide({ slots: { state, other, subject }, typed }: Framed): Leads | undefined {
  if (state === undefined || other === undefined || state === other) return undefined;
  return {
    path: asked(`${pageOf(state, typed.lexicon.names)}/with/${other.key}`, bySubject(subject)),
    sentence: `Where ${inSentence(state)} and ${inSentence(other)} agree, and where they differ${subject ? `, on ${said(subject)}` : ""}`,
  };
}

/** Who votes like a state, or least so. */
export function closestLed({ slots: { state, topic, among, thing, ...timed }, has, typed }: Framed): Leads | undefined {
  if (state === undefined) return undefined;
  const isLeast = has("least") || (has("differ") && has("most"));
  const over = {
    topic: topic?.key,
    ...byTime(timed),
    group: thing?.key,
    region: among?.key,
    ...(isLeast ? { order: "LEAST" } : {}),
  };
  const whom = among?.name ?? (thing && `members of ${inSentence(thing)}`) ?? "states";
  const page = pageOf(state, typed.lexicon.names);
  const isAll = Object.values(over).every((value) => (value ?? undefined) === undefined);
  return {
    path: isAll ? `${page}#closest` : asked(`${page}/closest`, over),
    sentence: `The ${whom} that vote ${isLeast ? "least" : "most"} like ${inSentence(state)}${topic ? `, on ${said(topic)}` : ""}${timeInWords(timed)}`,
  };
}

/** Who stands where on a topic, and so who with a state. */
export const whoStandsWith = ({ state, topic }: Slots, { lexicon: { names } }: TypedText): Leads | undefined =>
  state &&
  topic && {
    path: pageOf(topic, names),
    sentence: `Who stands where on ${said(topic)}, and so who with ${inSentence(state)} and who not`,
  };
