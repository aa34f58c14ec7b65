import { type Cypher, cypher, join, name } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { ProposalEvent } from "./timeline-kind";

type Properties = Record<string, unknown>;

/** One step as the graph answers it; what an event has not is null. */
export interface EventRow {
  readonly kind: ProposalEvent;
  readonly key: string;
  readonly date: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly actors: readonly Properties[];
  readonly statement: Properties | null;
  readonly document: Properties | null;
  readonly paragraph: Properties | null;
  /** What the edge knows: stance, outcome, direction, summary. */
  readonly edge: Properties;
  readonly footnotes: { readonly sources?: readonly string[]; readonly locators?: readonly string[] };
}

/** The columns of an event: what is not given is null. */
const event = (kind: string, given: Partial<Record<keyof EventRow, Cypher>>): Cypher => {
  const columns = [
    "key",
    "date",
    "first",
    "last",
    "actors",
    "statement",
    "document",
    "paragraph",
    "edge",
    "footnotes",
  ] as const;
  const told = columns.map((column) => cypher`${given[column] ?? cypher`null`} AS ${name(column)}`);
  return cypher`${kind} AS kind, ${join(told, ", ")}`;
};

const at = (dated: Cypher) => ({
  date: cypher`${dated}.date`,
  first: cypher`${dated}.dateFirst`,
  last: cypher`${dated}.dateLast`,
});
const labelled = (node: Cypher) => cypher`${node} {.*, label: labels(${node})[0]}`;
const footnotesOf = (noted: Cypher) => cypher`${noted} {.sources, .locators}`;

const forward = cypher`
  OPTIONAL MATCH (p)<-[s:SPONSORED]-(actor) WHERE s.date IS NULL OR s.date = p.date
  WITH p, actor ORDER BY actor.name
  WITH p, collect(DISTINCT ${labelled(cypher`actor`)}) AS actors
  RETURN ${event("PUT_FORWARD", { key: cypher`p.slug`, ...at(cypher`p`), actors: cypher`actors`, edge: cypher`p {.summary}`, footnotes: footnotesOf(cypher`p`) })}`;

const joined = cypher`
  MATCH (p)<-[s:SPONSORED]-(actor) WHERE s.date IS NOT NULL AND s.date <> coalesce(p.date, "")
  WITH p, s, actor ORDER BY actor.name
  RETURN ${event("SPONSORED", { key: cypher`coalesce(actor.iso3, actor.slug)`, ...at(cypher`s`), actors: cypher`[${labelled(cypher`actor`)}]`, edge: cypher`s {.role, .note}`, footnotes: footnotesOf(cypher`s`) })}`;

const setDown = cypher`
  MATCH (p)-[:SET_DOWN_IN]->(whole:Report)
  RETURN ${event("SET_DOWN", { key: cypher`whole.symbol`, ...at(cypher`whole`), document: labelled(cypher`whole`), edge: cypher`{}`, footnotes: footnotesOf(cypher`whole`) })}`;

/** A statement that takes a side on the proposal and on the topic that it is, in the same words, speaks once. */
const spoken = cypher`
  MATCH (p)-[:STANDS_FOR*0..1]->(subject)<-[t:TAKES]-(x:Statement)<-[:MADE]-(actor)
  WITH x, actor, t ORDER BY t.id
  WITH x, actor, t.stance AS stance, t.summary AS said, collect(t)[0] AS t
  RETURN ${event("SPOKEN_ON", { key: cypher`t.id`, ...at(cypher`x`), actors: cypher`[${labelled(cypher`actor`)}]`, statement: cypher`x {.*}`, edge: cypher`t {.stance, .summary}`, footnotes: footnotesOf(cypher`t`) })}`;

const mentioned = cypher`
  MATCH (p)<-[:MENTIONS]-(x:Paragraph)-[:PART_OF]->(whole)
  RETURN ${event("MENTIONED", { key: cypher`x.id`, ...at(cypher`whole`), document: labelled(cypher`whole`), paragraph: cypher`x {.*}`, edge: cypher`x {.summary}`, footnotes: footnotesOf(cypher`x`) })}`;

const resolved = cypher`
  MATCH (p)-[:STANDS_FOR*0..1]->()<-[b:BEARS_ON]-(whole:Resolution)
  WITH whole, collect(b)[0] AS b
  RETURN ${event("RESOLUTION", { key: cypher`whole.symbol`, ...at(cypher`whole`), document: labelled(cypher`whole`), edge: cypher`b {.direction}`, footnotes: footnotesOf(cypher`whole`) })}`;

const became = cypher`
  MATCH (p)-[r:RESULTED_IN]->(x)-[:PART_OF*0..1]->(whole:Report|Resolution)
  RETURN ${event("OUTCOME", { key: cypher`coalesce(x.symbol, x.id)`, ...at(cypher`whole`), document: labelled(cypher`whole`), paragraph: cypher`CASE WHEN x:Paragraph THEN x {.*} END`, edge: cypher`r {.outcome, .summary}`, footnotes: footnotesOf(cypher`r`) })}`;

const events = [forward, joined, setDown, spoken, mentioned, resolved, became];

/** Everything that happened to a proposal, in no order, by its slug. A topic that is the proposal counts as the proposal. */
export const eventsOf = many<EventRow>(
  (slugs) => cypher<Keyed<EventRow>>`
    MATCH (p:Proposal) WHERE p.slug IN ${slugs}
    CALL (p) { ${join(events, " UNION ALL ")} }
    RETURN p.slug AS key, {kind: kind, key: key, date: date, first: first, last: last, actors: coalesce(actors, []), statement: statement,
      document: document, paragraph: paragraph, edge: edge, footnotes: footnotes} AS value
  `,
);
