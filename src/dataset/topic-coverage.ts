import { Field, Int, ObjectType } from "type-graphql";
import { cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";

@ObjectType({ description: "How much is on record of one topic in one year: a cell of a heat map." })
export class TopicCoverage {
  /** The slug of the topic. */
  topicKey!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The year; null for the statements that have no date or were made over more than one year.",
  })
  year!: number | null;

  @Field(() => Int, {
    description:
      "The number of states that themselves took a position on the topic in a statement that they made or signed in that year.",
  })
  states!: number;

  @Field(() => Int, {
    description:
      "The number of statements of that year that take a position on the topic, those of coalitions and organisations among them.",
  })
  statements!: number;
}

const cells = cypher<TopicCoverage>`
  MATCH (x:Statement)-[taken:TAKES]->(subject:Topic|Proposal) WHERE taken.stance <> "NO_SIDE"
  OPTIONAL MATCH (subject)-[:STANDS_FOR]->(stoodFor:Topic)
  WITH x, coalesce(stoodFor.slug, CASE WHEN subject:Topic THEN subject.slug END) AS topicKey
  WHERE topicKey IS NOT NULL
  CALL (x) {
    RETURN x AS dated, x AS statement, null AS state
    UNION ALL
    MATCH (x)<-[made:MADE]-(state:State)
    RETURN made AS dated, null AS statement, state
  }
  WITH topicKey, statement, state,
    CASE WHEN left(dated.dateFirst, 4) = left(dated.dateLast, 4) THEN toInteger(left(dated.dateFirst, 4)) END AS year
  RETURN topicKey, year, count(DISTINCT state) AS states, count(DISTINCT statement) AS statements
  ORDER BY topicKey, year
`;

/** Every topic and year of which something was said, by topic and then by year; a topic and the proposal that it stands for are one. */
export const topicCoverages = (reading: Reading): Promise<TopicCoverage[]> =>
  reading.kept.get("coverage", async () =>
    (await reading.graph.read(cells)).map((cell) => Object.assign(new TopicCoverage(), cell)),
  );
