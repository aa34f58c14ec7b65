import { groupedBy } from "../groups";
import { kinds, ties } from "../kinds";
import { type NodeRecord, type SeedRecord, type TieRecord, isNode } from "../writing/record";
import type { Records } from "../writing/records";
import { nameOrGist, nodesIn } from "./nodes";
import type { Checked } from "./checked";

/** A thing, by its key and by what it is called. */
export interface ThingTold {
  readonly key: string;
  readonly name: string;
}

/** A thing of which something is said otherwise, and the fields that say it. */
interface Altered extends ThingTold {
  readonly fields: readonly string[];
}

/** What became of the things of one kind from one release to another. */
export interface KindCompared {
  readonly kind: string;
  readonly added: readonly ThingTold[];
  readonly removed: readonly ThingTold[];
  readonly changed: readonly Altered[];
}

/** How many edges of one sort are new, gone, or say something else of the same ends. */
export interface EdgeCompared {
  readonly edge: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** A release by its version and the checksum of its facts. */
interface Which {
  readonly version: string;
  readonly date: string;
  readonly checksum: string;
}

/** What differs between two releases; a kind or a sort of edge that stays as it was is left out. */
export interface Compared {
  readonly from: Which;
  readonly to: Which;
  readonly kinds: readonly KindCompared[];
  readonly edges: readonly EdgeCompared[];
}

/** What differs between two releases, as their facts say it: the order in which a seed tells them, and in which file, is no difference. */
export function comparedReleases(before: Checked, after: Checked): Compared {
  return {
    from: whichOf(before),
    to: whichOf(after),
    kinds: kinds.flatMap((kind) => {
      const { added, removed, changed } = parted(
        byKey(before.seed.nodesOf(kind), ({ key }) => key),
        byKey(after.seed.nodesOf(kind), ({ key }) => key),
      );
      const alterations = changed.map(([old, now]) => ({ ...named(now), fields: fieldsThatDiffer(old, now) }));
      const its = { kind: kind.label, added: added.map(named), removed: removed.map(named), changed: alterations };
      return added.length + removed.length + changed.length === 0 ? [] : [its];
    }),
    edges: ties.flatMap((tie) => {
      const { added, removed, changed } = parted(
        byKey(before.seed.tiesOf(tie), identityIn(before.seed)),
        byKey(after.seed.tiesOf(tie), identityIn(after.seed)),
      );
      const edge = `${tie.type} to ${Object.values(tie.to)
        .map(({ label }) => label)
        .join(", ")}`;
      const counts = { edge, added: added.length, removed: removed.length, changed: changed.length };
      return counts.added + counts.removed + counts.changed === 0 ? [] : [counts];
    }),
  };
}

const whichOf = ({ release: { version, date }, checksum }: Checked): Which => ({ version, date, checksum });
const named = (node: NodeRecord): ThingTold => ({ key: node.key, name: nameOrGist(node) });

const byKey = <Row extends SeedRecord>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** What only the later ones have, what only the earlier ones had, and what both have and tell otherwise. */
function parted<Row extends SeedRecord>(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) {
  const both = [...after].flatMap(([key, now]) => {
    const old = before.get(key);
    return old === undefined ? [] : [[old, now] as const];
  });
  return {
    added: [...after].flatMap(([key, row]) => (before.has(key) ? [] : [row])),
    removed: [...before].flatMap(([key, row]) => (after.has(key) ? [] : [row])),
    changed: both.filter(([old, now]) => fieldsThatDiffer(old, now).length > 0),
  };
}

/** What tells an edge from all others of its sort: its ends and the fields of its key. */
function identityIn(records: Records): (tie: TieRecord) => string {
  const node = nodesIn(records);
  const endOf = (mention: TieRecord["from"][number] | undefined) => {
    const { kind, key } = node(mention);
    return [kind.label, key];
  };
  return (tie) =>
    JSON.stringify([endOf(tie.from[0]), endOf(tie.to[0]), tie.tie.key.map((field) => tie.values[field] ?? null)]);
}

function fieldsThatDiffer(old: SeedRecord, now: SeedRecord): string[] {
  const [before, after] = [saidBy(old), saidBy(now)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((field) => before.get(field) !== after.get(field));
}

/** What a record says, each field as one text: its values, and the keys of what it names. */
function saidBy(record: SeedRecord): ReadonlyMap<string, string> {
  const named = isNode(record) ? groupedBy(record.links, ({ field }) => field) : [];
  return new Map([
    ...Object.entries(record.values).map(([field, value]) => [field, JSON.stringify(value)] as const),
    ...[...named].map(([field, links]) => [field, JSON.stringify(links.map(({ key }) => key))] as const),
  ]);
}
