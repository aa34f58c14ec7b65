import { type AnyActor, actors } from "../coalitions/any-actor";
import { type Cypher, cypher } from "../graph/cypher";
import { paced } from "../graph/pace";
import type { Reading } from "../graph/reading";
import { isGiven } from "../given";
import type { Connection } from "../pages/connection";
import { compared } from "../pages/orders";
import { Region } from "../states/region";
import { topics } from "../topics/topic.graph";
import { Stance } from "../statements/stance";
import { CountedBy, ListTallyRow, TallyOrder } from "./list-tally";

type Counted = readonly [
  actor: unknown,
  topic: unknown,
  year: number | null,
  region: Region | null,
  stance: Stance | null,
  count: number,
];

/** How the things of a list, bound as `node`, lead to what they are counted by. */
export interface Countable {
  /** Binds `about`, what the thing is about, and `t`, the position that it takes there, or null. */
  readonly about: Cypher;
  /** The way to whoever made it or put it forward, as `actor`. */
  readonly actor: Cypher;
  /** The way to what its date is, as `dated`, where the thing has none of its own. */
  readonly dated?: Cypher;
}

const itself = cypher`(node)-[*0..0]-`;

/** A statement takes positions; on a subject, the one of each row, which is bound as `edge`. A text is about topics, and has sponsors. */
export const waysToCount = {
  statements: {
    about: cypher`WITH DISTINCT node OPTIONAL MATCH (node)-[t:TAKES]->(about)`,
    actor: cypher`(node)<-[:MADE]-(actor)`,
  },
  statementsOnSubject: {
    about: cypher`WITH node, edge AS t, endNode(edge) AS about`,
    actor: cypher`(node)<-[:MADE]-(actor)`,
  },
  resolutions: {
    about: cypher`WITH DISTINCT node, null AS t OPTIONAL MATCH (node)-[:BEARS_ON]->(about)`,
    actor: cypher`(node)<-[:SPONSORED]-(actor)`,
  },
  proposals: {
    about: cypher`WITH DISTINCT node, null AS t OPTIONAL MATCH (node)-[:STANDS_FOR]->(about)`,
    actor: cypher`(node)<-[:SPONSORED]-(actor)`,
  },
  /** A paragraph is of the date of its document, and of nobody. */
  paragraphs: {
    about: cypher`WITH DISTINCT node, null AS t OPTIONAL MATCH (node)-[:MENTIONS]->(about)`,
    actor: cypher`(actor:State WHERE false)`,
    dated: cypher`(node)-[:PART_OF]->(dated)`,
  },
  /** Those who voted or sponsored are the things themselves, and about nothing. */
  states: { about: cypher`WITH DISTINCT node, null AS t, null AS about`, actor: cypher`${itself}(actor)` },
} as const satisfies Record<string, Countable>;

/** Goes on where the list is bound: what is not asked for is null, and tells no rows apart. Where topics are asked for, other subjects tell of a thing only where it is about no topic. */
const ends = ({ about, actor, dated }: Countable, by: readonly CountedBy[]) => cypher`
  ${about}
  OPTIONAL MATCH (about)-[:STANDS_FOR]->(stood:Topic)
  WITH node, t, CASE WHEN about:Topic THEN about ELSE stood END AS topic
  WITH node, collect(DISTINCT {topic: CASE WHEN "TOPIC" IN ${by} THEN topic END, stance: CASE WHEN "STANCE" IN ${by} THEN t.stance END}) AS all
  WITH node, all, [one IN all WHERE one.topic IS NOT NULL] AS onTopics
  UNWIND CASE WHEN size(onTopics) > 0 THEN onTopics ELSE all END AS one
  OPTIONAL MATCH ${actor}
  OPTIONAL MATCH ${dated ?? cypher`${itself}(dated)`}
  WITH node, one.topic AS topic, one.stance AS stance, CASE WHEN "ACTOR" IN ${by} THEN actor END AS maker,
    CASE WHEN "REGION" IN ${by} THEN actor.region END AS region,
    CASE WHEN "YEAR" IN ${by} AND left(dated.dateFirst, 4) = left(dated.dateLast, 4) THEN toInteger(left(dated.dateFirst, 4)) END AS year
  WITH maker, topic, year, region, stance, count(DISTINCT node) AS things
  RETURN collect([CASE WHEN maker IS NOT NULL THEN ${actors.answer("maker")} END, CASE WHEN topic IS NOT NULL THEN ${topics.answer("topic")} END, year, region, stance, things])
`;

/** How a list is counted. */
interface Counting {
  readonly by: readonly CountedBy[];
  readonly order: TallyOrder;
  readonly countable: Countable;
}

/** Counts the things of a list. Rows of nothing are left out. */
export async function tallyOfList(
  reading: Reading,
  list: Pick<Connection<unknown>, "asked">,
  { by, order, countable }: Counting,
): Promise<ListTallyRow[]> {
  const [rows, actorFrom, topicFrom] = await Promise.all([
    list.asked?.(ends(countable, by)) as Promise<readonly Counted[]>,
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
    .map(({ row }) => Object.assign(new ListTallyRow(), row));
}

const regions = Object.values(Region);
const sides = Object.values(Stance);

/** Of a kind of which there is none in some rows, those come last. */
const placeIn = <Word>(words: readonly Word[], word: Word | null): number =>
  word === null ? words.length : words.indexOf(word);

const placeOf = ({ year, region, actor, topic, stance }: Omit<ListTallyRow, "actor"> & { actor: AnyActor | null }) => [
  year ?? 9999,
  placeIn(regions, region),
  // What nobody is on record for comes after the others, and so does what is about no topic.
  actor === null ? 1 : 0,
  actor?.name ?? "",
  actor?.id ?? "",
  topic === null ? 1 : 0,
  topic?.name ?? "",
  placeIn(sides, stance),
];
