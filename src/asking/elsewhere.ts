import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { TypedText } from "../phrases/typed-text";
import type { AskedElsewhere, UnderstoodPiece, UnreadPiece } from "./asking";
import { pageOf } from "./page-of";
import { patternsOfPairs } from "./pair-patterns";
import type { Pattern, Slots } from "./pattern";
import { QuestionKind } from "./question-kind";
import { patternsOfBlocs } from "./bloc-patterns";
import { patternsOfCoalitions } from "./coalition-patterns";
import { patternsInPassive } from "./passive-patterns";
import { patternsOfClosest } from "./closest-patterns";
import { patternsOfCompared } from "./compared-patterns";
import { patternsOfClauses } from "./clause-patterns";
import { beginnings, isOver } from "./courtesies";
import { patternsOfFates } from "./fate-patterns";
import { patternsOfGlossary } from "./glossary-patterns";
import { patternsOfHeadlines } from "./headline-patterns";
import { patternsOfLists } from "./list-patterns";
import { toldIn } from "./not-answered";
import { unmistakable } from "./unmistakable";
import { unreadOf } from "./unread-pieces";
import type { Spelt } from "./spelt";
import { patternsOfMentions } from "./mention-patterns";
import { patternsOfOutcomes } from "./outcome-patterns";
import { patternsOfRankings } from "./ranking-patterns";
import { patternsOfSides } from "./side-patterns";
import { patternsOfSince } from "./since-patterns";
import { patternsOfStates } from "./state-patterns";
import { patternsOfStatements } from "./statement-patterns";
import { patternsOfVoteLists } from "./vote-list-patterns";
import { patternsWithin } from "./within-patterns";
import { patternsOfWordsSaid } from "./words-said-patterns";
import { patternsOfTexts } from "./text-patterns";
import { patternsOfTrends } from "./trend-patterns";

/** The page that only looks for the words: the last resort. */
export const searchFor = (question: string): AskedElsewhere => ({
  kind: QuestionKind.SEARCH,
  sentence: `Whatever has the words “${question.trim()}”`,
  path: `/search?q=${encodeURIComponent(question.trim())}`,
  named: [],
});

/** In the order in which they are tried. */
export const patterns: readonly Pattern[] = [
  ...patternsOfRankings,
  ...patternsOfStates,
  ...patternsOfStatements,
  ...patternsOfPairs,
  ...patternsOfBlocs,
  ...patternsOfCompared,
  ...patternsOfClosest,
  ...patternsOfHeadlines,
  ...patternsOfTrends,
  ...patternsOfSince,
  ...patternsOfClauses,
  ...patternsInPassive,
  ...patternsOfSides,
  ...patternsOfLists,
  ...patternsOfVoteLists,
  ...patternsOfCoalitions,
  ...patternsWithin,
  ...patternsOfMentions,
  ...patternsOfOutcomes,
  ...patternsOfFates,
  ...patternsOfTexts,
  ...patternsOfGlossary,
];

interface Elsewhere {
  readonly elsewhere: AskedElsewhere;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
}

/** What a question asks that states alone do not answer, and where that is answered; undefined where it is none of that. Words that change it in a way that no page answers are told. */
export function askedElsewhere(question: string, lexicon: Lexicon, words: Spelt): Elsewhere | undefined {
  const typed = new TypedText(question, lexicon);
  const found = readWhole(typed) ?? mended(question, lexicon, words);
  if (found !== undefined) return answered(question, found, []);
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
      const { path, sentence } = its;
      return { kind: its.kind ?? kind, path: unmistakable(path, value, typed), sentence, named: namedIn(value) };
    }
  }
  return undefined;
}

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
