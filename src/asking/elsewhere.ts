import type { Named } from "../names/named";
import { paragraphInWords } from "../names/ways";
import type { Lexicon } from "../phrases/lexicon";
import { TypedText } from "../phrases/typed-text";
import type { AskedElsewhere, UnreadPiece } from "./asking";
import { askedByGist } from "./gist/asked-by-gist";
import { asksWhat } from "./asks-of-one";
import { pageOf } from "./patterns/page-of";
import { patterns } from "./patterns/patterns";
import { patternsOfWordsSaid } from "./patterns/words-said-patterns";
import { type Elsewhere, answeredAs, leadsElsewhere } from "./leading-elsewhere";
import { QuestionKind } from "./question-kind";
import { beginnings, isOver } from "./unread/courtesies";
import { toldIn } from "./unread/not-answered";
import { readOtherwiseIn } from "./unread/read-otherwise";
import { unreadOf } from "./unread/unread-pieces";
import type { Spelt } from "./unread/spelt";

/** The page that only looks for the words: the last resort. */
export const searchFor = (question: string): AskedElsewhere => ({
  kind: QuestionKind.SEARCH,
  sentence: `Whatever has the words “${question.trim()}”`,
  path: `/search?q=${encodeURIComponent(question.trim())}`,
  named: [],
});

/** What a question asks that states alone do not answer, and where that is answered; undefined where it is none of that. */
export function askedElsewhere(question: string, lexicon: Lexicon, words: Spelt): Elsewhere | undefined {
  const asTyped = readWhole(new TypedText(question, lexicon));
  const isOfWords = asTyped === undefined || /[?&]text=/.test(asTyped.path);
  const asMended = isOfWords ? mended(question, lexicon, words) : undefined;
  // Words that are looked for as they stand are first read as the names that they may be meant for.
  const found = asMended !== undefined && !/[?&]text=/.test(asMended.path) ? asMended : (asTyped ?? asMended);
  return found === undefined
    ? askedOfOne(question, lexicon, words)
    : answeredAs(question, found, attendedIn(question, found, lexicon, words));
}

/** So little may be left out of what one said before it is asked whether any states are meant. */
const leastTold = 2;

/** What one state did, where that is asked by what stands in the question: its page, or the list of what it said, tells it. */
function askedOfOne(question: string, lexicon: Lexicon, words: Spelt): Elsewhere | undefined {
  if (!asksWhat(question)) return undefined;
  const told = askedByGist(question, lexicon, words, "told");
  const isLittle = told?.elsewhere.kind === QuestionKind.SAID_BY_ACTOR && (told.loss ?? 0) <= leastTold;
  const its = askedByGist(question, lexicon, words) ?? (isLittle ? told : undefined);
  return its?.elsewhere.named.slice(0, 2).some((id) => id.startsWith("State:")) === true ? its : undefined;
}

/** Who was at a meeting is not on record: where it leads to who spoke, that is told. */
function attendedIn(question: string, { path }: AskedElsewhere, lexicon: Lexicon, { tokens }: Spelt): UnreadPiece[] {
  if (!/^\/(?:speakers|statements)\b/.test(path)) return [];
  const typed = new TypedText(question, lexicon, tokens);
  const end = tokens.length;
  const places = tokens.flatMap((_, at) => readOtherwiseIn(typed, { at, end, word: "spoke" }));
  const spans = places.flatMap((one) => tokens.slice(one.at, one.end));
  return unreadOf(
    question,
    lexicon,
    spans,
    tokens.filter((token) => !spans.includes(token)),
  );
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
  return rest === undefined ? undefined : answeredAs(question, rest, unreadOf(question, lexicon, spans, kept));
}

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
      return leadsElsewhere(kind, its, value, typed);
    }
  }
  return undefined;
}

/** What a question asks of which no more can be read than that some words were said. */
export const askedByWords = (question: string, lexicon: Lexicon): AskedElsewhere | undefined =>
  readWhole(new TypedText(question, lexicon), patternsOfWordsSaid);

/** A thing by its name; a paragraph by its number and its text. */
const saidAlone = ({ label, key, name }: Named): string =>
  label === "Paragraph" ? paragraphInWords(key, name).replace(/^p/, "P") : name;

/** The page of what is named where nothing else of a question was read: one thing, or two states side by side. */
export function pageOfNamed(things: readonly Named[], { names }: Lexicon): AskedElsewhere | undefined {
  const [first, second] = things;
  if (first === undefined || things.length > 2) return undefined;
  const named = things.map(({ label, key }) => `${label}:${key}`);
  if (second === undefined)
    return { kind: QuestionKind.THING, sentence: saidAlone(first), path: pageOf(first, names), named };
  if (first.label !== "State" || second.label !== "State" || first === second) return undefined;
  const sentence = `${first.name} and ${second.name}, side by side`;
  return { kind: QuestionKind.DIFFERENCES, sentence, path: `${pageOf(first, names)}/with/${second.key}`, named };
}
