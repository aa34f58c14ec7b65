import { isGiven } from "../given";
import { inTurns } from "../graph/pieces";
import { plain } from "../names/nearest";
import type { Paragraph } from "../reports/paragraph";
import { ChangeKind } from "./change-kind";
import { inOrderOf } from "./in-order";

/**
 * How much of their words two paragraphs share at least that go together, from 0 to 1. Measured, as `docs/importing-texts.md` says: below it
 * more pairs are wrong, above it more are missed.
 */
const alikeFrom = 0.5;

/** Two paragraphs of which the texts show that one became the other. */
export interface Aligned {
  readonly before: string;
  readonly after: string;
  readonly kind: ChangeKind;
}

/** A paragraph as it is compared. */
interface Compared {
  readonly key: string;
  readonly place: number;
  readonly text: string;
  /** How often it has each word and each two words that follow each other. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Whether a paragraph stands in a text that was imported, which has all of its document. */
export const isInText = (paragraph: Pick<Paragraph, "place"> | undefined): boolean => isGiven(paragraph?.place);

/** The words of a paragraph for themselves, without those of the paragraphs within it, where it has any of its own. */
export const ownTextOf = ({ ownWords, text }: Pick<Paragraph, "ownWords" | "text">): string | undefined =>
  (ownWords ?? "") === "" ? (text ?? undefined) : ownWords;

/**
 * Which paragraph of an earlier text became which of a later one, by their words: the pair that shares the most first, each paragraph once,
 * and none that shares less than `alikeFrom`. What changed its place among the others and kept its words was moved.
 */
export async function pairedByWords(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): Promise<readonly Aligned[]> {
  const [earlier, later] = [await inTurns(before, comparedOf), await inTurns(after, comparedOf)];
  const having = new Map<string, Compared[]>();
  for (const one of earlier)
    for (const piece of one.pieces.keys()) having.set(piece, [...(having.get(piece) ?? []), one]);
  const likely = (await inTurns(later, (one) => likenessesOf(one, having))).flat();
  likely.sort((a, b) => b.alike - a.alike || a.apart - b.apart);
  const [taken, pairs] = [new Set<Compared>(), [] as (readonly [Compared, Compared])[]];
  for (const { one, other } of likely) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([other, one]);
  }
  const sorted = pairs.sort(([, a], [, b]) => a.place - b.place);
  const stayed = inOrderOf(sorted.map(([{ place }]) => place));
  return sorted.map(([was, is], index) => ({
    before: was.key,
    after: is.key,
    kind: kindOf(was.text === is.text, stayed.has(index)),
  }));
}

function kindOf(same: boolean, stayed: boolean): ChangeKind {
  if (!same) return ChangeKind.REWORDED;
  return stayed ? ChangeKind.UNCHANGED : ChangeKind.MOVED;
}

function comparedOf(paragraph: Paragraph): Compared {
  const text = ownTextOf(paragraph) ?? "";
  const words = plain(text)
    .split(" ")
    .filter((word) => word !== "");
  const pieces = new Map<string, number>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    for (const piece of next === undefined ? [word] : [word, `${word} ${next}`])
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  });
  return {
    key: paragraph.key,
    place: paragraph.place ?? 0,
    text: text.trim(),
    pieces,
    size: Math.max(2 * words.length - 1, 0),
  };
}

/** The earlier paragraphs that share enough with a later one: twice what they share over what both have (Dice). */
function likenessesOf(one: Compared, having: ReadonlyMap<string, readonly Compared[]>) {
  const shared = new Map<Compared, number>();
  for (const [piece, count] of one.pieces)
    for (const other of having.get(piece) ?? [])
      shared.set(other, (shared.get(other) ?? 0) + Math.min(count, other.pieces.get(piece) ?? 0));
  return [...shared].flatMap(([other, count]) => {
    const alike = (2 * count) / (one.size + other.size);
    return alike < alikeFrom ? [] : [{ one, other, alike, apart: Math.abs(one.place - other.place) }];
  });
}
