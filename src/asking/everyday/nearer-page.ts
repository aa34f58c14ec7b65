import type { Lexicon } from "../../phrases/lexicon";
import { TypedText, tokensOf } from "../../phrases/typed-text";
import type { ReadSoFar, UnreadPiece } from "../asking";
import { answeredAs } from "../leading-elsewhere";
import { nearerLists } from "./nearer-lists";
import { type NamedThere, type NearerPage, nearerPages } from "./nearer-pages";
import { QuestionKind } from "../question-kind";
import { unreadOf } from "../unread/unread-pieces";

/** Words that ask nothing where they are left alone. */
const empty =
  /^(?:of|the|an?|on|in|to|from|about|for|s|and|was|is|did|has|have|been|at|by|with|that|all|this|it|do|does|who|countries|states)$/;

/** What a question names, each by its longest name, in its order. */
function namedIn(question: string, lexicon: Lexicon): NamedThere[] {
  const tokens = tokensOf(question);
  const typed = new TypedText(question, lexicon, tokens);
  const found: NamedThere[] = [];
  for (let at = 0, next = 1; at < tokens.length; at = next, next = at + 1) {
    const heard = lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
    const last = Math.max(at, ...heard.map(({ end }) => end));
    if (heard.length === 0) continue;
    next = last;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0];
    found.push(...heard.flatMap((one) => (one.end === last ? [{ thing: one.thing, start, end }] : [])));
  }
  return found;
}

/** What is left of the pieces that were unread, without the words that a page answers after all. */
function leftOf({ question, unread }: ReadSoFar, { answers }: NearerPage, lexicon: Lexicon): UnreadPiece[] {
  const tokens = tokensOf(question);
  const within = (spans: readonly { start: number; end: number }[], one: { start: number; end: number }): boolean =>
    spans.some(({ start, end }) => start <= one.start && one.end <= end);
  const left = tokens.filter((one) => within(unread, one) && !within(answers, one) && !empty.test(one.word));
  return unreadOf(
    question,
    lexicon,
    left,
    tokens.filter((one) => !left.includes(one) && !empty.test(one.word)),
  );
}

/** Leads on from the page of what is named, where all the rest of a question is left unread, to the list that tells more of that. */
export function orNearerPage<Found extends ReadSoFar>(read: Found, lexicon: Lexicon): Found {
  const { question, unread, elsewhere } = read;
  if (elsewhere === null || (unread.length === 0 && elsewhere.kind !== QuestionKind.SAID_BY_ACTOR)) return read;
  const named = namedIn(question, lexicon);
  const first = (...labels: readonly string[]) => named.find(({ thing }) => labels.includes(thing.label));
  const pages = [...nearerLists, ...(elsewhere.kind === QuestionKind.THING ? nearerPages : [])];
  const [nearer] = pages.flatMap((page) => page({ question, path: elsewhere.path, named, first }) ?? []);
  if (nearer === undefined) return read;
  const { kind, path, sentence } = nearer;
  const things = nearer.answers.flatMap((one) => ("thing" in one ? [one as NamedThere] : []));
  const leads = { kind, path, sentence, named: things.map(({ thing }) => `${thing.label}:${thing.key}`) };
  return { ...read, ...answeredAs(question, leads, leftOf(read, nearer, lexicon)) };
}
