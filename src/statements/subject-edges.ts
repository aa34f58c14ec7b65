import { Field, ObjectType } from "type-graphql";
import { type Cypher, cypher } from "../graph/cypher";
import { connectionOf } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { type Footnoted, footnotedEdgeTo, footnotesOf } from "../sources/footnoted";
import { Confidence } from "../states/confidence";
import { Act, Stance } from "./stance";
import { Statement } from "./statement";
import { type StatementWords, statementAlphabet } from "./statement.alphabet";
import { statements } from "./statement.things";
import { takesThere } from "./taken.word";

@ObjectType("StatementOnSubjectEdge", {
  simpleResolvers: true,
  description:
    "A statement on a subject, and the side it takes there. A statement that takes two positions on the subject has two rows.",
})
class StatementOnSubjectEdge extends footnotedEdgeTo(() => Statement, "StatementOnSubject") {
  @Field(() => Stance, { description: "The side taken on the subject, whatever the tone." })
  stance!: Stance;

  @Field(() => Act, {
    description: "What the speaker did by saying this: stated a view, proposed a wording, voiced concern, and so on.",
  })
  act!: Act;

  @Field(() => String, { description: "A summary, in our own words, of what was said on the subject." })
  summary!: string;

  @Field(() => Confidence, {
    description: "How sure one can be that the source says what is recorded here: HIGH, MEDIUM or LOW.",
  })
  confidence!: Confidence;
}

export const StatementOnSubjectConnection = connectionOf(
  () => Statement,
  () => StatementOnSubjectEdge,
  "StatementOnSubject",
  "statements on a subject, each with the side that it takes",
);

type Taking = Pick<StatementOnSubjectEdge, "stance" | "act" | "summary" | "confidence">;
type SubjectList = List<Statement, StatementWords, StatementOnSubjectEdge>;

const orders = Object.fromEntries(
  Object.entries(byDate("id")).map(([order, columns]) => [order, [...columns, { by: cypher`edge.id` }]]),
);

/** A topic and the proposal that it stands for are one subject: what was said on the one was said on the other. */
const on = (subject: Cypher): SubjectList => ({
  alphabet: { ...statementAlphabet, takes: takesThere },
  things: statements,
  edge: ({ sources, locators, ...taking }) =>
    ({ ...(taking as unknown as Taking), ...footnotesOf({ sources, locators }) }) satisfies Taking & Footnoted,
  says: "Statements",
  usually: 50,
  rows: {
    from: cypher`MATCH ${subject}<-[edge:TAKES]-(node:Statement)`,
    edge: ["stance", "act", "summary", "confidence", "sources", "locators"],
    orders,
  },
});

/** The statements that take a position on a subject. */
export const statementsOn = {
  Topic: on(cypher`(:Topic {slug: key})<-[:STANDS_FOR*0..1]-()`),
  Norm: on(cypher`(:Norm {code: key})`),
  Proposal: on(cypher`(:Proposal {slug: key})-[:STANDS_FOR*0..1]->()`),
  Paragraph: on(cypher`(:Paragraph {id: key})`),
};
