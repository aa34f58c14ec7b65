import type { Timed } from "../dates/period";
import type { Named } from "../names/named";
import type { TypedText } from "../phrases/typed-text";
import { courtesy } from "./courtesies";
import { gistFilling } from "./gist-filling";
import { type GistWord, gistWord } from "./gist-words";
import { telling } from "./not-answered";
import { slot } from "./pattern";
import { joining } from "./small-words";

/** What the words of a question come to, in whatever order they stand. */
export interface Gist {
  /** What is asked, and done. */
  readonly words: ReadonlySet<GistWord>;
  /** What is named, in order: of each what it may be. */
  readonly named: readonly (readonly Named[])[];
  readonly times: readonly Timed[];
  /** Words that are known by no name, and may be looked for as they stand. */
  readonly unknown?: string;
  /** What stands right before them. */
  readonly before?: string;
}

type Piece = { readonly end: number; readonly cost: number } & (
  | { readonly is: "word"; readonly word: GistWord }
  | { readonly is: "name"; readonly things: readonly Named[] }
  | { readonly is: "time"; readonly time: Timed }
  | { readonly is: "filling" }
  | { readonly is: "unknown" }
);

/** What each piece costs; of a text the fewest pieces, and so the longest, are taken. */
const costs = { name: 1, time: 1.05, word: 1.1, filling: 1.2, unknown: 6, unknownWord: 1.3 } as const;
/** How many words that are known by no name may stand together. */
const mostUnknown = 5;

function piecesFrom(typed: TypedText, at: number): Piece[] {
  const named = typed.lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
  const ends = [...new Set(named.map(({ end }) => end))];
  return [
    ...ends.map((end) => ({
      is: "name" as const,
      things: named.filter((one) => one.end === end).map(({ thing }) => thing),
      end,
      cost: costs.name,
    })),
    ...slot.time.hear(typed, at).map(({ value, end }) => ({ is: "time" as const, time: value, end, cost: costs.time })),
    ...gistWord.hear(typed, at).map(({ value, end }) => ({ is: "word" as const, word: value, end, cost: costs.word })),
    ...[...gistFilling.hear(typed, at), ...courtesy.hear(typed, at)].map(({ end }) => ({
      is: "filling" as const,
      end,
      cost: costs.filling,
    })),
  ];
}

/** Words from a place on that are known by no name; none that turns a question round, or narrows it, may be among them. */
function unknownFrom(typed: TypedText, at: number): Piece[] {
  const found: Piece[] = [];
  for (let end = at + 1; end <= Math.min(at + mostUnknown, typed.tokens.length); end += 1) {
    const last = end - 1;
    if (typed.tokens[last]?.sign === true || telling.hear(typed, last).length > 0) break;
    if (joining.hear(typed, last).some(({ value }) => !/^(?:and|or)$/.test(value))) break;
    found.push({ is: "unknown", end, cost: costs.unknown + (end - at) * costs.unknownWord });
  }
  return found;
}

/** The gist of a question of which every word means something; undefined of any other. Commas and quotation marks say no more; brackets do. */
export function gistOf(typed: TypedText, withUnknown = false): Gist | undefined {
  const { length } = typed.tokens;
  const best: { cost: number; piece: Piece | undefined }[] = Array.from({ length: length + 1 }, () => ({
    cost: Infinity,
    piece: undefined,
  }));
  best[length] = { cost: 0, piece: undefined };
  for (let at = length - 1; at >= 0; at -= 1) {
    const pieces = /^[,"]$/.test(typed.word(at))
      ? [{ is: "filling" as const, end: at + 1, cost: 0 }]
      : [...piecesFrom(typed, at), ...(withUnknown ? unknownFrom(typed, at) : [])];
    for (const piece of pieces) {
      const cost = piece.cost + (best[piece.end]?.cost ?? Infinity);
      if (cost < (best[at]?.cost ?? 0)) best[at] = { cost, piece };
    }
  }
  const words = new Set<GistWord>();
  const named: (readonly Named[])[] = [];
  const times: Timed[] = [];
  const unknown: { text: string; before: string }[] = [];
  for (let at = 0; at < length;) {
    const piece = best[at]?.piece;
    if (piece === undefined) return undefined;
    if (piece.is === "word") words.add(piece.word);
    if (piece.is === "name") named.push(piece.things);
    if (piece.is === "time") times.push(piece.time);
    if (piece.is === "unknown") unknown.push({ text: typed.slice(at, piece.end), before: typed.word(at - 1) });
    at = piece.end;
  }
  const [only] = unknown;
  if (unknown.length > 1) return undefined;
  return { words, named, times, ...(only === undefined ? {} : { unknown: only.text, before: only.before }) };
}
