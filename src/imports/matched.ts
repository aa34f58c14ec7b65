import { groupedBy } from "../groups";
import type { ReadParagraph } from "../texts/text";
import type { DocumentInGraph } from "./document-in-graph";
import { sameNumber } from "./same-number";

/** Which paragraphs of a text are on record already. */
export interface Matched {
  /** The ids of those that are, by the place of the paragraph in the text. */
  readonly ids: ReadonlyMap<number, string>;
  /** The numbers on record that the text does not have, or has not alone. */
  readonly unmatched: readonly string[];
}

/** Matches the paragraphs of a text with those on record by their number alone: what has none, or shares it with another, matches nothing. */
export function matched(paragraphs: readonly ReadParagraph[], known: DocumentInGraph["paragraphs"]): Matched {
  const read = groupedBy(
    paragraphs.filter(({ number }) => number !== null),
    ({ number }) => sameNumber(number ?? ""),
  );
  const told = groupedBy(known, ({ number }) => (number === null ? null : sameNumber(number)));
  const ids = new Map<number, string>();
  const unmatched: string[] = [];
  for (const [number, those] of told) {
    const [[one, more] = [], [same, other]] = [number === null ? [] : read.get(number), those];
    if (one !== undefined && more === undefined && same !== undefined && other === undefined)
      ids.set(one.place, same.id);
    else unmatched.push(...those.map((each) => each.number ?? each.id));
  }
  return { ids, unmatched };
}
