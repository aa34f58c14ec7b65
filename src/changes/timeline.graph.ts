import { actors } from "../coalitions/any-actor";
import { cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import { paragraphs } from "../reports/report.things";
import { documents } from "../resolutions/whole.graph";
import { statements } from "../statements/statement.things";
import type { ProposalTimelineEntry } from "./timeline";
import type { ProposalEvent } from "./timeline-kind";

/** One step as the graph answers it; what a step has not is null, and a thing is what its kind answers of it. */
export interface EventRow {
  readonly kind: ProposalEvent;
  readonly key: string;
  readonly date: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly actors: readonly unknown[];
  readonly statement: unknown;
  readonly document: unknown;
  readonly paragraph: unknown;
  /** What says it: the proposal, the paragraph or the edge. */
  readonly told: Pick<ProposalTimelineEntry, "stance" | "outcome" | "direction"> & { readonly summary: string | null };
  readonly footnotes: { readonly sources?: readonly string[]; readonly locators?: readonly string[] };
}

/**
 * Everything that happened to `p`, a proposal, in the same columns: what is dated, whoever did it, what it was said or written in, what tells
 * of it and what cites its sources. A statement that takes a side on the proposal and on the topic that it is, in the same words, speaks once.
 */
const happened = cypher`
    OPTIONAL MATCH (p)<-[s:SPONSORED]-(actor) WHERE s.date IS NULL OR s.date = p.date
    WITH p, collect(DISTINCT actor) AS actors
    RETURN "PUT_FORWARD" AS kind, p.slug AS event, p AS dated, actors, null AS statement, null AS document, null AS paragraph, p AS told, p AS cited
    UNION ALL
    MATCH (p)<-[s:SPONSORED]-(actor) WHERE s.date IS NOT NULL AND s.date <> coalesce(p.date, "")
    RETURN "SPONSORED" AS kind, coalesce(actor.iso3, actor.slug) AS event, s AS dated, [actor] AS actors,
      null AS statement, null AS document, null AS paragraph, s AS told, s AS cited
    UNION ALL
    MATCH (p)-[d:SET_DOWN_IN]->(whole:Report)
    RETURN "SET_DOWN" AS kind, whole.symbol AS event, whole AS dated, [] AS actors, null AS statement, whole AS document, null AS paragraph, d AS told, whole AS cited
    UNION ALL
    MATCH (p)-[:STANDS_FOR*0..1]->(subject)<-[t:TAKES]-(x:Statement)<-[:MADE]-(actor)
    WITH x, actor, t ORDER BY t.id
    WITH x, t.stance AS stance, t.summary AS said, collect(t)[0] AS t, collect(DISTINCT actor) AS actors
    RETURN "SPOKEN_ON" AS kind, t.id AS event, x AS dated, actors, x AS statement, null AS document, null AS paragraph, t AS told, t AS cited
    UNION ALL
    MATCH (p)<-[:MENTIONS]-(x:Paragraph)-[:PART_OF]->(whole:Report|Resolution)
    RETURN "MENTIONED" AS kind, x.id AS event, whole AS dated, [] AS actors, null AS statement, whole AS document, x AS paragraph, x AS told, x AS cited
    UNION ALL
    MATCH (p)-[:STANDS_FOR*0..1]->()<-[b:BEARS_ON]-(whole:Resolution)
    WITH whole, collect(b)[0] AS b
    RETURN "RESOLUTION" AS kind, whole.symbol AS event, whole AS dated, [] AS actors, null AS statement, whole AS document, null AS paragraph, b AS told, whole AS cited
    UNION ALL
    MATCH (p)-[r:RESULTED_IN]->(x)-[:PART_OF*0..1]->(whole:Report|Resolution)
    RETURN "OUTCOME" AS kind, coalesce(x.symbol, x.id) AS event, whole AS dated, [] AS actors, null AS statement, whole AS document,
      CASE WHEN x:Paragraph THEN x END AS paragraph, r AS told, r AS cited
`;

/** Everything that happened to a proposal, in no order, by its slug. A topic that is the proposal counts as the proposal. */
export const eventsOf = many<EventRow>(
  (slugs) => cypher<Keyed<EventRow>>`
    MATCH (p:Proposal) WHERE p.slug IN ${slugs}
    CALL (p) { ${happened} }
    RETURN p.slug AS key, {kind: kind, key: event, date: dated.date, first: dated.dateFirst, last: dated.dateLast,
      actors: [actor IN actors | ${actors.answer("actor")}],
      statement: CASE WHEN statement IS NOT NULL THEN ${statements.answer("statement")} END,
      document: CASE WHEN document IS NOT NULL THEN ${documents.answer("document")} END,
      paragraph: CASE WHEN paragraph IS NOT NULL THEN ${paragraphs.answer("paragraph")} END,
      told: told {.stance, .outcome, .direction, .summary}, footnotes: cited {.sources, .locators}} AS value
  `,
);
