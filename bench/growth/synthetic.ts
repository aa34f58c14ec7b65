import { chance, oneOf } from "../figures";

/** What the real graph has that synthetic things hang on. */
export interface Around {
  readonly states: readonly string[];
  readonly topics: readonly string[];
  readonly processes: readonly string[];
}

/** Rows of one kind, as many as one statement writes. */
export interface Batch {
  readonly kind: Kind;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** How many of each the real graph has, so that a graph ten times as large has ten times as many. */
const real = { sources: 330, meetings: 51, statements: 998, resolutions: 25, reports: 43 } as const;
export type Kind = keyof typeof real;
export const kinds: readonly Kind[] = ["sources", "meetings", "statements", "resolutions", "reports"];

/** A report has as many paragraphs, on average, and a batch so many rows at most. */
const [paragraphs, batch] = [5, 500];

/** All dates are before those of the real facts, so that no question about these meets a synthetic thing. */
const years = { first: 1946, number: 50 };

const stances = ["SUPPORT", "SUPPORT", "SUPPORT", "OPPOSE", "NEUTRAL"];
const choices = ["YES", "YES", "YES", "YES", "NO", "ABSTAIN", "ABSENT"];

/**
 * What makes the real graph `factor` times as large: statements by real states on real topics, at meetings of real processes, with
 * sources; resolutions on which every real state votes; reports with paragraphs. The same for the same seed. Each kind comes before
 * those that hang on it; from `from` times on, where that much is there already.
 */
export function* synthetic(around: Around, factor: number, from = 1, seed = 1): Generator<Batch> {
  for (const [place, kind] of kinds.entries()) {
    const random = chance(seed * 1_000 + place * 100 + from);
    let rows: Batch["rows"][number][] = [];
    for (let number = (from - 1) * real[kind]; number < (factor - 1) * real[kind]; number += 1) {
      rows.push(make[kind](number, around, random));
      if (rows.length < batch) continue;
      yield { kind, rows };
      rows = [];
    }
    if (rows.length > 0) yield { kind, rows };
  }
}

const two = (number: number): string => String(number).padStart(2, "0");

function day(random: () => number): string {
  const year = years.first + Math.floor(random() * years.number);
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}

/** A number below that of the things of a kind so far: what a new thing hangs on is there. */
const earlier = (number: number, kind: Kind, of: Kind, random: () => number): number =>
  Math.floor(random() * Math.max(1, Math.floor((number / real[kind]) * real[of])));

type Make = (number: number, around: Around, random: () => number) => Readonly<Record<string, unknown>>;

const make: Readonly<Record<Kind, Make>> = {
  sources: (number) => ({
    id: `SYN-${number}`,
    title: `Chronicle ${number}`,
    url: `https://example.org/chronicle/${number}`,
  }),
  meetings: (number, { processes }, random) => ({
    slug: `syn-meeting-${number}`,
    name: `Gathering ${number}`,
    date: day(random),
    process: oneOf(random, processes),
  }),
  statements: (number, { states, topics }, random) => ({
    id: `SYN-ST-${number}`,
    position: `SYN-POS-${number}`,
    actor: oneOf(random, states),
    topic: oneOf(random, topics),
    stance: oneOf(random, stances),
    date: day(random),
    summary: `Spoke of matter ${number % 97} of its time.`,
    meeting: `syn-meeting-${earlier(number, "statements", "meetings", random)}`,
    source: `SYN-${earlier(number, "statements", "sources", random)}`,
  }),
  resolutions: (number, { states, topics }, random) => ({
    symbol: `SYN/RES/${number}`,
    title: `Resolution ${number}`,
    date: day(random),
    topic: oneOf(random, topics),
    source: `SYN-${earlier(number, "resolutions", "sources", random)}`,
    votes: states.map((state) => ({ state, choice: oneOf(random, choices) })),
    sponsors: [...new Set(Array.from({ length: 24 }, () => oneOf(random, states)))],
  }),
  reports: (number, { topics }, random) => ({
    symbol: `SYN/REP/${number}`,
    title: `Report ${number}`,
    date: day(random),
    source: `SYN-${earlier(number, "reports", "sources", random)}`,
    paragraphs: Array.from({ length: paragraphs }, (_, index) => ({
      id: `SYN-PAR-${number}-${index + 1}`,
      number: String(index + 1),
      topic: oneOf(random, topics),
    })),
  }),
};
