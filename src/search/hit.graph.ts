import neo4j from "neo4j-driver";
import { type Cypher, cypher } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { aliasesOf, keyOf, labelsOf, nameOf } from "../graph/labels";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import type { Named } from "../names/named";
import { plain } from "../names/nearest";
import { compared } from "../pages/orders";
import { questionsOf } from "./lucene";
import { type Typed, isSpelt } from "./typed";

/** A thing that was found, not yet read whole. */
export interface Hit {
  /** Where the graph keeps it. */
  readonly at: string;
  readonly label: string;
  readonly key: string;
  /** The first and the last day of its date, or of that of its document; null where there is none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly score: number;
}

/** What a search found, the best first, and whether only some of the words were found. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly some: boolean;
}

interface Row extends Omit<Hit, "score"> {
  readonly names: readonly string[];
  readonly tier: number;
  readonly score: number;
}

/** How many things are shown where none has all the words. */
export const mostOfSome = 200;

const told = (kinds: readonly Kind[]): Cypher => cypher`
  WITH node, max([tier, score]) AS best
  OPTIONAL MATCH (node)-[:PART_OF]->(whole)
  RETURN elementId(node) AS at, labels(node)[0] AS label, ${keyOf("node", kinds)} AS key,
    [${keyOf("node", kinds)}, ${nameOf("node", kinds)}] + ${aliasesOf("node", kinds)} AS names,
    coalesce(node.dateFirst, whole.dateFirst) AS first, coalesce(node.dateLast, whole.dateLast) AS last, best[0] AS tier, best[1] AS score`;

const found = (question: string, tier: number): Cypher => cypher`
  CALL db.index.fulltext.queryNodes("names", ${question}) YIELD node, score RETURN node, score, ${neo4j.int(tier)} AS tier`;

/** What bears the name that was typed; the index knows no words such as "and", which is also the code of Andorra. */
const named = (called: readonly Pick<Named, "label" | "key">[], kinds: readonly Kind[]): Cypher => cypher`
  UNWIND ${called} AS one
  MATCH (node:${labelsOf(kinds)})
  WHERE one.label IN labels(node) AND one.key = ${keyOf("node", kinds)}
  RETURN node, 1.0 AS score, 3 AS tier`;

/** Everything that has all the words, in one statement; where nothing has, what has some of them, in a second. */
export async function hitsOf(reading: Reading, typed: Typed): Promise<Hits> {
  const { whole, begun, near, some } = questionsOf(typed);
  const called = (await namesOf(reading)).called(typed.whole).map(({ label, key }) => ({ label, key }));
  const { kinds } = reading;
  const all = await reading.graph.read<Row>(
    cypher`CALL () { ${found(whole, 3)} UNION ALL ${found(begun, 2)} UNION ALL ${found(near, 1)} UNION ALL ${named(called, kinds)} } ${told(kinds)}`,
  );
  if (all.length > 0 || typed.words.length === 1) return { hits: ranked(all, typed), some: false };
  const any = await reading.graph.read<Row>(
    cypher`CALL db.index.fulltext.queryNodes("names", ${some}, {limit: ${neo4j.int(mostOfSome)}}) YIELD node, score
      WITH node, score, 0 AS tier ${told(kinds)}`,
  );
  return { hits: ranked(any, typed), some: true };
}

/** What is called just so comes first, then what has the words as they were typed, then what begins with them, then what is spelt otherwise. */
function ranked(rows: readonly Row[], { whole }: Typed): Hit[] {
  return rows
    .map(({ names, tier, score, ...hit }) => {
      const called = names.map(plain);
      const almost = called.some((name) => isSpelt(whole, name)) ? 2 : 0;
      return { ...hit, score: (called.includes(whole) ? 4 : Math.max(tier, almost)) + score / (1 + score) };
    })
    .sort((a, b) => compared(placeOfHit(a), placeOfHit(b)));
}

/** Where a hit stands among the others. */
export const placeOfHit = ({ score, label, key }: Hit) => [-score, label, key] as const;

/** What the graph keeps of these things, by where it keeps them. */
export async function propertiesOfHits(
  reading: Reading,
  hits: readonly Hit[],
): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const rows = await reading.graph.read<{ at: string; properties: Record<string, unknown> }>(
    cypher`MATCH (n) WHERE elementId(n) IN ${hits.map(({ at }) => at)} RETURN elementId(n) AS at, n {.*} AS properties`,
  );
  return new Map(rows.map(({ at, properties }) => [at, properties]));
}
