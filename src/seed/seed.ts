import type { Kind, Tie } from "../graph/kind";
import { paragraph } from "../reports/report.kind";
import { refOf } from "../writing/derived-of-paragraph";
import { groupedBy } from "../groups";
import type { Mention, NodeRecord, SeedRecord, TieRecord } from "../writing/record";
import type { Records } from "../writing/records";

/** All records of a seed, and how they find each other. */
export class Seed implements Records {
  readonly #byKey = new Map<Kind, Map<string, NodeRecord>>();
  readonly #byTie: ReadonlyMap<Tie, readonly TieRecord[]>;
  readonly #byNumber: ReadonlyMap<string | undefined, readonly NodeRecord[]>;

  constructor(
    readonly nodes: readonly NodeRecord[],
    readonly ties: readonly TieRecord[],
    /** The kinds of which not everything could be read. */
    readonly unread: ReadonlySet<Kind> = new Set(),
  ) {
    for (const node of nodes) this.#put(node);
    this.#byTie = groupedBy(ties, ({ tie }) => tie);
    this.#byNumber = groupedBy(
      nodes.filter((node) => refOf(node) !== undefined),
      refOf,
    );
  }

  get records(): readonly SeedRecord[] {
    return [...this.nodes, ...this.ties];
  }

  /** The things of a kind, in the order of the seed; of a key told twice, the first. */
  nodesOf(kind: Kind): readonly NodeRecord[] {
    return [...(this.#byKey.get(kind)?.values() ?? [])];
  }

  tiesOf(tie: Tie): readonly TieRecord[] {
    return this.#byTie.get(tie) ?? [];
  }

  /** The things that may be meant: one if the mention is right, of paragraphs by their id or as `A/79/214#27`. */
  named({ kinds, key }: Pick<Mention, "kinds" | "key">): readonly NodeRecord[] {
    const found = kinds.flatMap((kind) => this.#byKey.get(kind)?.get(key) ?? []);
    return found.length === 0 && kinds.includes(paragraph) ? (this.#byNumber.get(key) ?? []) : found;
  }

  /** The one thing meant, or undefined where nothing or several are. */
  one(mention: Pick<Mention, "kinds" | "key"> | undefined): NodeRecord | undefined {
    const found = mention === undefined ? [] : this.named(mention);
    return found.length === 1 ? found[0] : undefined;
  }

  #put(node: NodeRecord): void {
    const known = this.#byKey.get(node.kind) ?? new Map<string, NodeRecord>();
    if (!known.has(node.key)) known.set(node.key, node);
    this.#byKey.set(node.kind, known);
  }
}
