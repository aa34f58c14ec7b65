import type { Lexicon } from "../../phrases/lexicon";
import { TypedText, tokensOf } from "../../phrases/typed-text";
import { isGiven } from "../../given";
import { asksWhat } from "../asks-of-one";
import { frames } from "./frames";
import { gistOf } from "./gist";
import { framed } from "./gist-frames";
import type { PlaceInGist } from "./gist-parts";
import { type Elsewhere, answeredAs, leadsElsewhere } from "../leading-elsewhere";
import { lossOf } from "../unread/left-out";
import type { Slots } from "../pattern";
import type { Spelt } from "../unread/spelt";
import { unreadOf } from "../unread/unread-pieces";

/** How much may be lost with what is left out: where much is read of what was done, the more. */
const mostLost = (question: string, slots: Slots): number =>
  asksWhat(question) && Object.values(slots).filter(isGiven).length > 2 ? 8.2 : 5.9;

/** Whether words that are known by no name are whom it is asked of, and not what was said: `what did the Pope say`. */
function asksOfUnknown(question: string, { words }: Slots): boolean {
  const at = words === undefined ? -1 : question.indexOf(words);
  return (
    at > 0 &&
    /\b(?:did|do|does|has|have|had)\s+(?:(?:the|an?)\s+)?$/i.test(question.slice(0, at)) &&
    !/^\s*(?:been|be|get|come)\b/i.test(question.slice(at + (words ?? "").length))
  );
}

/** What a question asks that states alone do not answer, by the gist of a question of which every word means something, or all but some that are looked for as they stand. */
export function askedByGist(
  question: string,
  lexicon: Lexicon,
  words: Spelt,
  besides?: "unknown" | "told",
): Elsewhere | undefined {
  if (words.unknown.length > 0 && besides === undefined) return undefined;
  // What is looked for as it stands is not mended first.
  const asTyped = { tokens: tokensOf(question), unknown: [], guesses: words.guesses, isMended: false };
  const isMendedFirst = besides !== "unknown" || !words.isMended || words.guesses.size > 0;
  const first = isMendedFirst ? undefined : askedByGist(question, lexicon, asTyped, besides);
  if (first !== undefined) return first;
  const tokens = [...words.tokens, ...words.unknown].toSorted((a, b) => a.start - b.start);
  const typed = new TypedText(question, lexicon, tokens, words.unknown.length > 0 ? new Map() : words.guesses);
  const isTold = besides === "told";
  const strange = new Set(words.unknown.map((token) => tokens.indexOf(token)));
  const gist = gistOf(typed, isTold ? { told: strange } : { unknown: besides === "unknown" });
  if (gist === undefined || (besides === "unknown" && gist.unknown === undefined)) return undefined;
  const found = frames.flatMap((frame) => {
    const its = framed(frame, gist, typed, isTold);
    return its === undefined ? [] : [{ kind: frame.kind, ...its }];
  });
  const lost = (told: readonly PlaceInGist[]): number =>
    lossOf(
      question,
      told.map(({ at, end }) => ({ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })),
      lexicon,
    );
  // Of several the one that leaves out least.
  const [its] = found
    .map((one) => ({ ...one, loss: lost(one.told) }))
    .filter(({ loss, slots }) => loss <= mostLost(question, slots) && !asksOfUnknown(question, slots))
    .toSorted((a, b) => a.loss - b.loss);
  if (its === undefined) return undefined;
  const left = its.told.flatMap(({ at, end }) => tokens.slice(at, end));
  const read = tokens.filter((token) => !left.includes(token));
  const unread = unreadOf(question, lexicon, left, read);
  return { ...answeredAs(question, leadsElsewhere(its.kind, its.leads, its.slots, typed), unread), loss: its.loss };
}
