import { type AnyActor, actors } from "../coalitions/any-actor";
import { type Cypher, cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { footnotesOf } from "../sources/footnoted";
import type { Joined } from "../sets/where";
import type { Making } from "./making";
import type { Statement } from "./statement";
import { type StatementWords, madeAlphabet } from "./statement.alphabet";
import { statements } from "./statement.things";

const makingOf = ({ date, ...footnotes }: Record<string, unknown>): Making => ({
  date: (date ?? null) as string | null,
  ...footnotesOf(footnotes),
});

/** What the edge tells, which of a joint statement is dated and cited signature by signature. */
const told = cypher`made {.date, .sources, .locators}`;

const byActor = [{ by: cypher`coalesce(node.sortName, "~")` }, { by: cypher`coalesce(node.iso3, node.slug)` }];

/** Those who made a statement: one, or all who signed it. */
export const actorsOfStatement: List<AnyActor, Joined<never>, Edge<AnyActor> & Making> = {
  alphabet: {},
  things: actors,
  edge: makingOf,
  says: "Actors",
  rows: {
    from: cypher`MATCH (own:Statement {id: key})<-[made:MADE]-(node:State|Coalition|Organisation)`,
    edge: told,
    orders: { NAME_ASC: byActor, NAME_DESC: byActor.map((column) => ({ ...column, descending: true })) },
  },
};

/** A list of what one actor made. */
export type MadeList = List<Statement, StatementWords, Edge<Statement> & Making>;

const madeBy = (actor: Cypher): MadeList => ({
  alphabet: madeAlphabet,
  things: statements,
  edge: makingOf,
  says: "Statements",
  rows: {
    from: cypher`MATCH ${actor}-[made:MADE]->(node:Statement)`,
    edge: told,
    orders: byDate("id", cypher`made`),
  },
});

/** The statements that an actor made itself, alone or with others, by the label of the actor; the key is its code or slug. */
export const statementsOfActor = {
  State: madeBy(cypher`(:State {iso3: key})`),
  Coalition: madeBy(cypher`(:Coalition {slug: key})`),
  Organisation: madeBy(cypher`(:Organisation {slug: key})`),
};
