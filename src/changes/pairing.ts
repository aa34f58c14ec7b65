import { type Aligned, isInText } from "./paired-by-words";
import { ChangeKind } from "./change-kind";
import type { Descent, Earlier, Material, Passage } from "./material.graph";
import { type PassageVersion, beginsIn, kindOfPassage, versionIn } from "./passages";

/** Two paragraphs that go together, or one alone, or a passage of which no paragraph is on record; and what is said of it. */
export interface Pair {
  readonly since: Earlier;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: ChangeKind;
  /** How a lineage says that it stood in each, where a paragraph is not on record. */
  readonly states?: readonly [before: string, after: string];
  readonly passage?: Passage;
}

/**
 * What became of each passage of a report since some earlier documents, the latest of them first: a paragraph is compared with the
 * nearest of them that has its earlier wording on record. What goes with nothing stands alone.
 */
export class Pairing {
  readonly #pairs: Pair[] = [];
  /** Paragraphs and passages that are told of, and since which document. */
  readonly #told = new Map<string | Passage, Earlier>();

  constructor(
    private readonly material: Material,
    private readonly symbol: string,
    private readonly since: readonly Earlier[],
  ) {}

  pairs(): readonly Pair[] {
    const [nearest] = this.since;
    if (nearest === undefined) return [];
    for (const since of this.since) {
      for (const descent of this.material.descents) this.#descends(since, descent);
      for (const passage of this.material.passages) this.#passes(since, passage);
      for (const one of this.#shownSince(since) ?? []) this.#shows(since, one);
    }
    for (const passage of this.material.passages) this.#begins(nearest, passage);
    for (const after of this.#paragraphsOf(this.symbol))
      this.#put({ since: nearest, before: null, after, kind: this.#kindAlone(nearest, after, ChangeKind.ADDED) });
    for (const since of this.since)
      for (const before of this.#paragraphsOf(since.document.symbol))
        this.#put({ since, before, after: null, kind: this.#kindAlone(since, before, ChangeKind.DELETED) });
    return this.#pairs;
  }

  #descends(since: Earlier, { after, before, changes }: Descent): void {
    if (!this.#paragraphsOf(since.document.symbol).includes(before)) return;
    this.#put({ since, before, after, kind: composed(changes) });
    this.#told.set(before, since);
  }

  #passes(since: Earlier, passage: Passage): void {
    const before = versionIn(passage, since.document.symbol);
    const after = versionIn(passage, this.symbol);
    if (before === undefined || after === undefined || before.order >= after.order) return;
    if (!this.#told.has(passage)) this.#together(since, passage, before, after);
    this.#told.set(passage, since);
    for (const paragraph of before.paragraphs) this.#told.set(paragraph, since);
  }

  #together(since: Earlier, passage: Passage, before: PassageVersion, after: PassageVersion): void {
    const kind = kindOfPassage(passage, before, after);
    const states = [before.state, after.state] as const;
    const rows = Math.max(before.paragraphs.length, after.paragraphs.length, 1);
    for (let row = 0; row < rows; row++)
      this.#put({
        since,
        before: before.paragraphs[row] ?? null,
        after: after.paragraphs[row] ?? null,
        kind,
        states,
        passage,
      });
  }

  #begins(since: Earlier, passage: Passage): void {
    if (passage.lineage.change !== "ADDED" || !beginsIn(passage, this.symbol)) return;
    for (const after of versionIn(passage, this.symbol)?.paragraphs ?? [])
      this.#put({ since, before: null, after, kind: ChangeKind.ADDED, passage });
  }

  #shownSince = (since: Earlier) => this.material.shown?.get(since.document.symbol);

  /** What the words show is told where nobody has said what became of either. */
  #shows(since: Earlier, { before, after, kind }: Aligned): void {
    if (!this.#told.has(before) && !this.#told.has(after)) this.#put({ since, before, after, kind });
  }

  /** Of a paragraph that goes with none, both texts being there whole, they show that it was added or taken out. */
  #kindAlone(since: Earlier, key: string, kind: ChangeKind): ChangeKind {
    const paragraph = this.material.paragraphs.find((one) => one.key === key);
    const isShown = this.#shownSince(since) !== undefined && isInText(paragraph);
    return isShown ? kind : ChangeKind.UNKNOWN;
  }

  /** A paragraph of the report is told of since one document, and with each that it comes from there; one that goes with none, once. */
  #put(pair: Pair): void {
    const { since, before, after, passage } = pair;
    const key = after ?? before ?? passage;
    if (key === undefined) throw new Error("a pair of no paragraph and of no passage");
    const joins = before !== null && this.#told.get(key) === since && !this.#told.has(before);
    if (this.#told.has(key) && !joins) return;
    this.#told.set(key, since);
    if (before !== null) this.#told.set(before, since);
    this.#pairs.push(pair);
  }

  #paragraphsOf(symbol: string): string[] {
    return this.material.paragraphs.flatMap((one) => (one.documentKey === symbol ? [one.key] : []));
  }
}

/** What several changes, one after the other, come to: the last word where it was taken out, one kind where all are of it, else another wording. */
function composed(changes: readonly ChangeKind[]): ChangeKind {
  if (changes[0] === ChangeKind.DELETED) return ChangeKind.DELETED;
  const real = [...new Set(changes.filter((change) => change !== ChangeKind.UNCHANGED))];
  if (real.length > 1) return ChangeKind.REWORDED;
  return real[0] ?? ChangeKind.UNCHANGED;
}
