import { type AnyActor, actors } from "../coalitions/any-actor";
import { type Cypher, cypher } from "../graph/cypher";
import { paced } from "../graph/pace";
import type { Reading } from "../graph/reading";
import { isGiven } from "../given";
import type { Connection } from "../pages/connection";
import { compared } from "../pages/orders";
import { Region } from "../states/region";
import { topics } from "../topics/topic.graph";
import { Stance } from "./stance";
import type { Statement } from "./statement";
import { StatementsBy, StatementsTallyRow, TallyOrder } from "./statement-tally";

type Counted = readonly [
  actor: unknown,
  topic: unknown,
  year: number | null,
  region: Region | null,
  stance: Stance | null,
  count: number,
];

/** The positions of the statements of a list, which is bound as `node`: all that each takes, or on a subject the one of each row, `edge`. */
export const taken = {
  any: cypher`WITH DISTINCT node OPTIONAL MATCH (node)-[t:TAKES]->(about)`,
  there: cypher`WITH node, edge AS t, endNode(edge) AS about`,
};

/** Goes on where those are bound: what is not asked for is null, and tells no rows apart. Where topics are asked for, positions on other subjects tell of a statement only where it takes none on a topic. */
const ends = (positions: Cypher, by: readonly StatementsBy[]) => cypher`
  ${positions}
  OPTIONAL MATCH (about)-[:STANDS_FOR]->(stood:Topic)
  WITH node, t, CASE WHEN about:Topic THEN about ELSE stood END AS topic
  WITH node, collect(DISTINCT {topic: CASE WHEN "TOPIC" IN ${by} THEN topic END, stance: CASE WHEN "STANCE" IN ${by} THEN t.stance END}) AS all
  WITH node, all, [one IN all WHERE one.topic IS NOT NULL] AS onTopics
  UNWIND CASE WHEN size(onTopics) > 0 THEN onTopics ELSE all END AS one
  OPTIONAL MATCH (node)<-[:MADE]-(actor)
  WITH node, one.topic AS topic, one.stance AS stance, CASE WHEN "ACTOR" IN ${by} THEN actor END AS maker,
    CASE WHEN "REGION" IN ${by} THEN actor.region END AS region,
    CASE WHEN "YEAR" IN ${by} AND left(node.dateFirst, 4) = left(node.dateLast, 4) THEN toInteger(left(node.dateFirst, 4)) END AS year
  WITH maker, topic, year, region, stance, count(DISTINCT node) AS statements
  RETURN collect([CASE WHEN maker IS NOT NULL THEN ${actors.answer("maker")} END, CASE WHEN topic IS NOT NULL THEN ${topics.answer("topic")} END, year, region, stance, statements])
`;

/** How statements are counted. */
interface Counting {
  readonly by: readonly StatementsBy[];
  readonly order: TallyOrder;
  readonly positions: Cypher;
}

/** Counts the statements of a list. Rows of no statement are left out. */
export async function tallyOfStatements(
  reading: Reading,
  list: Connection<Statement>,
  { by, order, positions }: Counting,
): Promise<StatementsTallyRow[]> {
  const [rows, actorFrom, topicFrom] = await Promise.all([
    list.asked?.(ends(positions, by)) as Promise<readonly Counted[]>,
    actors.maker(reading),
    topics.maker(reading),
  ]);
  await paced(reading, rows.length);
  const told = rows.map(([actor, topic, year, region, stance, count]) => ({
    actor: isGiven(actor) ? actorFrom(actor) : null,
    topic: isGiven(topic) ? topicFrom(topic) : null,
    year,
    region,
    stance,
    count,
  }));
  const most = order === TallyOrder.COUNT_DESC;
  return told
    .map((row) => ({ row, place: [most ? -row.count : 0, ...placeOf(row)] }))
    .sort((a, b) => compared(a.place, b.place))
    .map(({ row }) => Object.assign(new StatementsTallyRow(), row));
}

const regions = Object.values(Region);
const sides = Object.values(Stance);

/** Of a kind of which there is none in some rows, those come last. */
const placeIn = <Word>(words: readonly Word[], word: Word | null): number =>
  word === null ? words.length : words.indexOf(word);

const placeOf = ({
  year,
  region,
  actor,
  topic,
  stance,
}: Omit<StatementsTallyRow, "actor"> & { actor: AnyActor | null }) => [
  year ?? 9999,
  placeIn(regions, region),
  actor?.name ?? "",
  actor?.id ?? "",
  // A statement on no topic comes after those on one.
  topic === null ? 1 : 0,
  topic?.name ?? "",
  placeIn(sides, stance),
];
