import type { Ask } from "../ask";
import { graphql } from "../operations";
import type { NextPageQuery } from "../operations/graphql";
import { type Candidate, candidatesIn } from "./candidates";

/** What may follow in a question, and the question with it. */
export interface Follows {
  readonly text: string;
  readonly whole: string;
  /** What it is, with how much of it is on record: `topic, 45 statements`. */
  readonly is: string;
  /** Whether the question can be asked then. */
  readonly isWhole: boolean;
}

const tried = graphql(`
  query NextTried($question: String!) {
    ask(question: $question) {
      where
      unread {
        start
      }
      elsewhere {
        kind
      }
    }
  }
`);

/** How many ways on are told. */
const most = 10;
/** In how many words of a name one may be in the middle. */
const longest = 4;

/** What may follow the words of a question, the last of which may be unfinished: whatever can be read behind them. */
export async function followsIn(
  typed: string,
  lists: NextPageQuery,
  ask: Ask,
  left?: AbortSignal,
): Promise<readonly Follows[]> {
  const all = candidatesIn(lists);
  const each = await Promise.all(headsOf(typed, all).map((written) => followsBehind(written, all, ask, left)));
  return [...new Map(each.flat().map((one) => [one.whole, one])).values()].slice(0, most);
}

async function followsBehind(
  { head, begun }: Written,
  all: readonly Candidate[],
  ask: Ask,
  left?: AbortSignal,
): Promise<Follows[]> {
  const expected = expectedAfter(head, all);
  const isDone = expected === undefined && !goesOn.test(head) && (await isRead(ask, head, left, true));
  const found = all
    .filter((one) => begins(one, begun) && expected?.has(one.like) !== false && mayStand(one, head, isDone))
    .toSorted(votesFirst(head));
  const classes = [...new Map(found.map((one) => [one.like, one])).values()];
  const possible = await Promise.all(
    classes.map(async (one) => ((await isRead(ask, wholeOf(head, one), left)) ? [one.like] : [])),
  );
  const fit = new Set(possible.flat());
  return found
    .filter(({ like }) => fit.has(like))
    .slice(0, most)
    .map((one) => ({ text: one.text, whole: `${head}${one.text}`, is: one.is, isWhole: one.rest === "" }));
}

const wholeOf = (head: string, { text, rest }: Candidate): string => `${head}${text} ${rest}`.trim();

/** Words at the end of a question that say that it goes on. */
const goesOn = /(?:^|\b(?:and|or|but|not|nor|that|who|on|of|to|in|for|with|the)|,)\s*$/i;

const verbs = ["verb on a topic", "verb on a vote", "verb on a coalition"];
const subjects = ["topic", "vote"];

/** What stands behind each class, so that nothing else need be tried; what stands behind a name is tried. */
const behind: Readonly<Record<string, readonly string[]>> = {
  opening: verbs,
  join: verbs,
  "verb on a topic": subjects,
  "verb on a vote": subjects,
  "verb on a coalition": ["coalition"],
};

/** The classes that can follow where words end in something of a known one; undefined where they do not. */
function expectedAfter(head: string, all: readonly Candidate[]): ReadonlySet<string> | undefined {
  const words = ` ${folded(head.trim())}`;
  const last = all.find(({ text, like }) => like in behind && words.endsWith(` ${folded(text)}`));
  return last === undefined ? undefined : new Set(behind[last.like]);
}

/** Behind a whole question stand words that join, and years; an opening stands first. */
function mayStand({ like }: Candidate, head: string, isDone: boolean): boolean {
  if (like === "opening") return head.trim() === "";
  return isDone ? like === "join" || like.endsWith(" a year") : like !== "join";
}

/** What one votes on are texts before all else. */
const votesFirst =
  (head: string) =>
  (one: Candidate, other: Candidate): number =>
    /\b(?:vot|abstain|sponsor)\w*(?:\s+\w+){0,2}\s+$/i.test(head)
      ? Number(other.like === "vote") - Number(one.like === "vote")
      : 0;

/** Whether all of a question is read; with `isAnswered`, whether it asks anything already. */
async function isRead(ask: Ask, question: string, left?: AbortSignal, isAnswered = false): Promise<boolean> {
  if (question.trim() === "") return false;
  const its = (await ask(tried, { question }, left)).data?.ask;
  if (its === undefined || its === null || its.unread.length > 0) return false;
  const { where, elsewhere } = its;
  if (where !== null) return !isAnswered || Object.keys(where).length > 0;
  return elsewhere !== null && elsewhere.kind !== "SEARCH" && elsewhere.kind !== "THING";
}

/** The words before what is being written, and what of it is there. */
interface Written {
  readonly head: string;
  readonly begun: string;
}

/** What may be being written: something of which as many of the last words as possible are the beginning, and behind a space something new as well. */
function headsOf(typed: string, all: readonly Candidate[]): readonly Written[] {
  const isSpaced = /\s$|^$/.test(typed);
  const words = [...typed.matchAll(/\S+\s*/g)].slice(-longest);
  const begun = words
    .map(({ index }) => ({ head: typed.slice(0, index), begun: typed.slice(index).replace(/\s+$/, " ") }))
    .find((written) => all.some((one) => begins(one, written.begun)));
  return [...(begun === undefined ? [] : [begun]), ...(isSpaced ? [{ head: typed, begun: "" }] : [])];
}

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const begins = ({ text, also }: Candidate, begun: string): boolean =>
  [text, ...also].some((one) => folded(one).startsWith(folded(begun)));
