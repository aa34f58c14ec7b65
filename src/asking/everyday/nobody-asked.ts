// cspell:ignore favou
import type { UnreadPiece } from "../asking";

interface Read {
  readonly question: string;
  readonly sentence: string | null;
  readonly unread: readonly UnreadPiece[];
}

const blank = (text: string): string => " ".repeat(text.length);

/** Whoever says that nobody did something asks who did: an empty answer bears it out. */
const nobody =
  /\b(?:nobody|no[ -]one|none|no (?:country|state|government|nation|delegation|member(?: state)?)|not (?:a single|one|any) (?:country|state|government|nation|delegation|member)|(?:no|not a single|not one|not any)(?= (?:[\p{L}-]+ ){1,4}?(?:country|state|government|nation|delegation|member)\b))(?! of (?:the )?(?:norms|texts|resolutions|reports|topics|proposals)\b)(?= )/iu;
const beforeNoun = /^(?:no|not a single|not one|not any)$/i;
/** What may stand before it, where all of the question says so and not a part. */
const opening =
  /^\W*(?:(?:claim|so|and|did|has|have|was there|is there|is it (?:true|so|correct|right|the case) that|is it a fact that|fact[- ]?check|they say(?: that)?|i (?:read|heard)(?: that)?|someone (?:says|said)(?: that)?|an? \p{L}+ (?:says|writes|claims)(?: that)?)\W+)*$/iu;
/** What is only asked of a claim, before it and behind it. */
const claimed =
  /^\W*(?:claim|fact[- ]?check|is it (?:true|so|correct|right|the case) that|is it a fact that|they say(?: that)?|i (?:read|heard)(?: that)?|someone (?:says|said)(?: that)?|an? \p{L}+ (?:says|writes|claims)(?: that)?)\b\W*|\W+(?:true(?: or false)?|right|correct|is that (?:so|true|right|correct)|or (?:not|is it)|isn['’]t it|am i right|false or true)\W*$/giu;

/** `abstained when Russia's text was put to the vote`: it was on that text that they abstained. */
const whenVoted =
  /(?<=\b(?:abstained|abstain|voted (?:yes|no|for|against|in favou?r)) )(when|as|once)( (?:[^,?]+?\b)?(?:resolution|text|draft|proposal|[AL]?\/?[\d/]{5,}))( (?:was|were|came|got) (?:put to (?:a|the) vote|voted on|voted upon|adopted|passed|to (?:a|the) vote|decided))\b/iu;

/** What was done when a text was voted on, as done on that text; each word keeps its place. */
export const onWhatWasVoted = (question: string): string =>
  question.replace(
    whenVoted,
    (_, when: string, text: string, voted: string) => `${"on".padEnd(when.length)}${text}${blank(voted)}`,
  );

/** The same without what is only asked of a claim, where that alone was left: `…, true?`. */
function orWithoutClaim<Found extends Read>(read: Found, again: (question: string) => Found): Found {
  const { question, unread } = read;
  const plain = question.replaceAll(claimed, blank);
  if (plain === question || unread.length === 0) return read;
  const next = again(plain);
  return next.sentence !== null && next.unread.length < unread.length ? { ...next, question } : read;
}

/**
 * Reads anew, as asking who did, what says that nobody did: `nobody abstained on Russia's resolution`; each word keeps its place.
 * The same reading where the question says no such thing, or where no less is left out.
 */
export function orWhoInstead<Found extends Read>(read: Found, again: (question: string) => Found): Found {
  const { question, unread } = read;
  const found = nobody.exec(question);
  const isLeft = unread.some(
    ({ start, end }) => found !== null && start < found.index + found[0].length && found.index < end,
  );
  if (found === null) return read;
  if (!isLeft || !opening.test(question.slice(0, found.index))) return orWithoutClaim(read, again);
  const [text] = found;
  const asked = `${question.slice(0, found.index)}${(beforeNoun.test(text) ? "" : "who").padEnd(text.length)}${question.slice(found.index + text.length)}`;
  const next = again(asked.replaceAll(claimed, blank));
  const isBetter = next.sentence !== null && next.unread.length < unread.length;
  return isBetter ? { ...next, question } : read;
}
