import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { TypedText } from "../phrases/typed-text";
import type { AskedElsewhere, UnderstoodPiece, UnreadPiece } from "./asking";
import { pageOf } from "./page-of";
import { patternsOfPairs } from "./pair-patterns";
import type { Pattern, Slots } from "./pattern";
import { QuestionKind } from "./question-kind";
import type { Spelt } from "./spelt";
import { patternsOfStates } from "./state-patterns";
import { patternsOfStatements } from "./statement-patterns";
import { patternsOfTexts } from "./text-patterns";

/** The page that only looks for the words: the last resort. */
export const searchFor = (question: string): AskedElsewhere => ({
  kind: QuestionKind.SEARCH,
  sentence: `Whatever has the words “${question.trim()}”`,
  path: `/search?q=${encodeURIComponent(question.trim())}`,
  named: [],
});

/** In the order in which they are tried. */
export const patterns: readonly Pattern[] = [
  ...patternsOfStates,
  ...patternsOfStatements,
  ...patternsOfPairs,
  ...patternsOfTexts,
];

interface Elsewhere {
  readonly elsewhere: AskedElsewhere;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
}

/** What a question asks that states alone do not answer, and where that is answered; undefined where it is none of that, to the last word. */
export function askedElsewhere(question: string, lexicon: Lexicon, words: Spelt): Elsewhere | undefined {
  const found = readWhole(new TypedText(question, lexicon)) ?? mended(question, lexicon, words);
  if (found === undefined) return undefined;
  const piece = { start: 0, end: question.length, text: question, readAs: found.sentence };
  return { elsewhere: found, understood: [piece], unread: [] };
}

/** The same, of a question with misspelt words, where every word means something. */
function mended(
  question: string,
  lexicon: Lexicon,
  { tokens, unknown, guesses, isMended }: Spelt,
): AskedElsewhere | undefined {
  return unknown.length > 0 || !isMended ? undefined : readWhole(new TypedText(question, lexicon, tokens, guesses));
}

function readWhole(typed: TypedText): AskedElsewhere | undefined {
  for (const { kind, phrase, leads } of patterns) {
    const whole = phrase.hear(typed, 0).filter(({ end }) => end === typed.tokens.length);
    for (const { value } of whole.toSorted((a, b) => a.cost - b.cost)) {
      const its = leads(value, typed);
      if (its !== undefined) return { kind, ...its, named: namedIn(value) };
    }
  }
  return undefined;
}

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
  [slots.state, slots.other, slots.actor, slots.subject, slots.thing, slots.meeting, slots.process].flatMap(
    (thing: Named | undefined) => (thing === undefined ? [] : [`${thing.label}:${thing.key}`]),
  );
