import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { TypedText } from "../phrases/typed-text";
import type { AskedElsewhere, UnderstoodPiece, UnreadPiece } from "./asking";
import { frames } from "./frames";
import { gistOf } from "./gist";
import { framed } from "./gist-frames";
import { pageOf } from "./page-of";
import { patterns } from "./patterns";
import { patternsOfWordsSaid } from "./words-said-patterns";
import type { Leads, Slots } from "./pattern";
import { QuestionKind } from "./question-kind";
import { beginnings, isOver } from "./courtesies";
import { toldIn } from "./not-answered";
import { unmistakable } from "./unmistakable";
import { unreadOf } from "./unread-pieces";
import type { Spelt } from "./spelt";

/** The page that only looks for the words: the last resort. */
export const searchFor = (question: string): AskedElsewhere => ({
  kind: QuestionKind.SEARCH,
  sentence: `Whatever has the words “${question.trim()}”`,
  path: `/search?q=${encodeURIComponent(question.trim())}`,
  named: [],
});

interface Elsewhere {
  readonly elsewhere: AskedElsewhere;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
}

/** What a question asks that states alone do not answer, and where that is answered; undefined where it is none of that. */
export function askedElsewhere(question: string, lexicon: Lexicon, words: Spelt): Elsewhere | undefined {
  const found = readWhole(new TypedText(question, lexicon)) ?? mended(question, lexicon, words);
  return found && answered(question, found, []);
}

/** The same by the gist of a question of which every word means something, or all but some that are looked for as they stand. */
export function askedByGist(
  question: string,
  lexicon: Lexicon,
  words: Spelt,
  withUnknown = false,
): Elsewhere | undefined {
  if (words.unknown.length > 0 && !withUnknown) return undefined;
  const tokens = [...words.tokens, ...words.unknown].toSorted((a, b) => a.start - b.start);
  const typed = new TypedText(question, lexicon, tokens, words.unknown.length > 0 ? new Map() : words.guesses);
  const gist = gistOf(typed, withUnknown);
  if (gist === undefined || (withUnknown && gist.unknown === undefined)) return undefined;
  for (const frame of frames) {
    const its = framed(frame, gist, typed);
    if (its !== undefined) return answered(question, elsewhere(frame.kind, its.leads, its.slots, typed), []);
  }
  return undefined;
}

/** The same without words that change it in a way that no page answers, which are told. */
export function askedWithoutTold(question: string, lexicon: Lexicon, words: Spelt): Elsewhere | undefined {
  if (words.unknown.length > 0) return undefined;
  const whole = new TypedText(question, lexicon, words.tokens, words.guesses);
  const told = toldIn(whole);
  if (told.size === 0) return undefined;
  const kept = words.tokens.filter((_, at) => !told.has(at));
  const rest = readWhole(new TypedText(question, lexicon, kept));
  const spans = [...told].flatMap((at) => words.tokens.slice(at, at + 1));
  return rest === undefined ? undefined : answered(question, rest, unreadOf(question, lexicon, spans, kept));
}

const answered = (question: string, found: AskedElsewhere, unread: readonly UnreadPiece[]): Elsewhere => ({
  elsewhere: found,
  understood: [{ start: 0, end: question.length, text: question, readAs: found.sentence }],
  unread,
});

/** The same, of a question with misspelt words, where every word means something. */
function mended(
  question: string,
  lexicon: Lexicon,
  { tokens, unknown, guesses, isMended }: Spelt,
): AskedElsewhere | undefined {
  return unknown.length > 0 || !isMended ? undefined : readWhole(new TypedText(question, lexicon, tokens, guesses));
}

function readWhole(typed: TypedText, among = patterns): AskedElsewhere | undefined {
  const begun = beginnings(typed);
  for (const { kind, phrase, leads } of among) {
    const whole = begun.flatMap((at) => phrase.hear(typed, at)).filter(({ end }) => isOver(typed, end));
    for (const { value } of whole.toSorted((a, b) => a.cost - b.cost)) {
      const its = leads(value, typed);
      if (its === undefined) continue;
      return elsewhere(kind, its, value, typed);
    }
  }
  return undefined;
}

const elsewhere = (kind: QuestionKind, its: Leads, slots: Slots, typed: TypedText): AskedElsewhere => ({
  kind: its.kind ?? kind,
  path: unmistakable(its.path, slots, typed),
  sentence: its.sentence,
  named: namedIn(slots),
});

/** What a question asks of which no more can be read than that some words were said. */
export const askedByWords = (question: string, lexicon: Lexicon): AskedElsewhere | undefined =>
  readWhole(new TypedText(question, lexicon), patternsOfWordsSaid);

/** The page of what is named where nothing else of a question was read: one thing, or two states side by side. */
export function pageOfNamed(things: readonly Named[], { names }: Lexicon): AskedElsewhere | undefined {
  const [first, second] = things;
  if (first === undefined || things.length > 2) return undefined;
  const named = things.map(({ label, key }) => `${label}:${key}`);
  if (second === undefined)
    return { kind: QuestionKind.THING, sentence: first.name, path: pageOf(first, names), named };
  if (first.label !== "State" || second.label !== "State" || first === second) return undefined;
  const sentence = `${first.name} and ${second.name}, side by side`;
  return { kind: QuestionKind.DIFFERENCES, sentence, path: `${pageOf(first, names)}/with/${second.key}`, named };
}

const namedIn = (slots: Slots): string[] =>
  [
    slots.state,
    slots.other,
    slots.actor,
    slots.subject,
    slots.thing,
    slots.topic,
    slots.meeting,
    slots.process,
  ].flatMap((thing: Named | undefined) => (thing === undefined ? [] : [`${thing.label}:${thing.key}`]));
