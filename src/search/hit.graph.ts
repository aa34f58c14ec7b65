import neo4j from "neo4j-driver";
import type { Days } from "../dates/period";
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
  readonly label: string;
  readonly key: string;
  readonly score: number;
}

/** Which of the things that are found are wanted: of these labels, or of any, and dated within these days, or whenever. */
export interface HitsWanted {
  readonly labels: readonly string[] | null;
  readonly days: Days | null;
}

/** What a search found. */
export interface Hits {
  /** The best of those that are wanted, the best first, at most `mostRanked`. */
  readonly hits: readonly Hit[];
  /** How many of each label were found within the days, whatever label is wanted. */
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  /** Whether only some of the words were found. */
  readonly some: boolean;
}

/** What was found of one label. */
interface Row {
  readonly label: string;
  /** How many of them are dated within the days. */
  readonly count: number;
  readonly best: readonly (Pick<Hit, "key" | "score"> & { readonly names: readonly string[]; readonly tier: number })[];
}

/** How many things are shown where none has all the words. */
export const mostOfSome = 200;
/** How many things a search lists at most: the graph finds, counts and ranks all of them, and hands out so many of a label. */
export const mostRanked = 1_000;

/** A row for each label. A thing is dated as its document is, where it has no date of its own. */
const told = (kinds: readonly Kind[], { labels, days }: HitsWanted): Cypher<Row> => cypher`
  WITH node, max([tier, score]) AS place
  OPTIONAL MATCH (node)-[:PART_OF]->(whole)
  WITH node, place, labels(node)[0] AS label, ${keyOf("node", kinds)} AS key, ${days === null} OR coalesce(
    coalesce(node.dateFirst, whole.dateFirst) >= ${days?.from ?? ""} AND coalesce(node.dateLast, whole.dateLast) <= ${days?.to ?? "~"}, false) AS within
  ORDER BY place DESC, key
  WITH label, count(CASE WHEN within THEN 1 END) AS count,
    collect(CASE WHEN within AND (${labels} IS NULL OR label IN ${labels}) THEN {node: node, key: key, place: place} END)[..${neo4j.int(mostRanked)}] AS hits
  RETURN label, count, COLLECT {
    UNWIND hits AS hit WITH hit, hit.node AS node
    RETURN {key: hit.key, tier: hit.place[0], score: hit.place[1], names: [hit.key, ${nameOf("node", kinds)}] + ${aliasesOf("node", kinds)}}
  } AS best`;

const found = (question: string, tier: number): Cypher => cypher`
  CALL db.index.fulltext.queryNodes("names", ${question}) YIELD node, score RETURN node, score, ${neo4j.int(tier)} AS tier`;

/** What bears the name that was typed; the index knows no words such as "and", which is also the code of Andorra. */
const named = (called: readonly Pick<Named, "label" | "key">[], kinds: readonly Kind[]): Cypher => cypher`
  UNWIND ${called} AS one
  MATCH (node:${labelsOf(kinds)})
  WHERE one.label IN labels(node) AND one.key = ${keyOf("node", kinds)}
  RETURN node, 1.0 AS score, 4 AS tier`;

/** What is wanted of everything that has all the words, in one statement; where nothing has, of what has some of them, in a second. */
export async function hitsOf(reading: Reading, typed: Typed, wanted: HitsWanted): Promise<Hits> {
  const { whole, begun, near, some } = questionsOf(typed);
  const called = (await namesOf(reading)).called(typed.whole).map(({ label, key }) => ({ label, key }));
  const { kinds } = reading;
  const all = await reading.graph.read<Row>(
    cypher`CALL () { ${found(whole, 3)} UNION ALL ${found(begun, 2)} UNION ALL ${found(near, 1)} UNION ALL ${named(called, kinds)} } ${told(kinds, wanted)}`,
  );
  if (all.length > 0 || typed.words.length === 1) return ranked(all, typed, false);
  const any = await reading.graph.read<Row>(
    cypher`CALL db.index.fulltext.queryNodes("names", ${some}, {limit: ${neo4j.int(mostOfSome)}}) YIELD node, score
      WITH node, score, 0 AS tier ${told(kinds, wanted)}`,
  );
  return ranked(any, typed, true);
}

/** What is called just so comes first, then what has the words as they were typed, then what begins with them, then what is spelt otherwise. */
function ranked(rows: readonly Row[], { whole }: Typed, some: boolean): Hits {
  const hits = rows.flatMap(({ label, best }) =>
    best.map(({ key, names, tier, score }) => {
      const called = names.map(plain);
      const almost = called.some((name) => isSpelt(whole, name)) ? 2 : 0;
      return { label, key, score: (called.includes(whole) ? 4 : Math.max(tier, almost)) + score / (1 + score) };
    }),
  );
  const inOrder = hits.sort((a, b) => compared(placeOfHit(a), placeOfHit(b)));
  const counts = rows.filter(({ count }) => count > 0).map(({ label, count }) => ({ label, count }));
  return { counts, some, hits: inOrder.slice(0, mostRanked) };
}

/** Where a hit stands among the others. */
export const placeOfHit = ({ score, label, key }: Hit) => [-score, label, key] as const;
