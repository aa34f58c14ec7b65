import { cypher, join } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { GapKind } from "./gap-kind";

/** What is counted of something that may be a gap. */
export interface Lacking {
  readonly kind: GapKind;
  /** The label and the key of the thing; of a year there is none. */
  readonly label: string | null;
  readonly key: string;
  readonly name: string;
  readonly onRecord: number;
  /** What else its sentence tells: of each kind, what its statement says. */
  readonly beside: number | string | null;
}

/** Beside: the votes that the state cast. */
const states = cypher`
  MATCH (s:State) WHERE s.status <> "FORMER"
  WITH s, COUNT { (s)-[:MADE]->(:Statement) } AS onRecord WHERE onRecord < 3
  RETURN "STATE" AS kind, "State" AS label, s.iso3 AS key, s.name AS name, onRecord,
    COUNT { (s)-[vote:VOTED]->(:RollCall) WHERE vote.choice <> "ABSENT" } AS beside, s.sortName AS place`;

/** Beside: the resolutions of the year. */
const years = cypher`
  MATCH (n:Statement|Resolution|Meeting) WHERE n.byItsKey IS NULL
  WITH toInteger(left(min(n.dateFirst), 4)) AS first, toInteger(left(max(n.dateLast), 4)) AS last
  UNWIND [year IN range(first, last) | toString(year)] AS year
  WITH year, COUNT { MATCH (x:Statement) WHERE left(x.dateFirst, 4) = year AND left(x.dateLast, 4) = year } AS onRecord
  WHERE onRecord < 20
  RETURN "YEAR" AS kind, null AS label, year AS key, year AS name, onRecord,
    COUNT { MATCH (r:Resolution) WHERE left(r.dateFirst, 4) = year } AS beside, year AS place`;

/** Beside: its date. */
const meetings = cypher`
  MATCH (m:Meeting) WITH m, COUNT { (m)<-[:DELIVERED_AT]-(:Statement) } AS onRecord WHERE onRecord < 5
  RETURN "MEETING" AS kind, "Meeting" AS label, m.slug AS key, m.name AS name, onRecord, m.date AS beside, coalesce(m.dateFirst, "~") AS place`;

/** Beside: its narrower topics. */
const topics = cypher`
  MATCH (t:Topic)
  WITH t, COUNT {
    MATCH (t)<-[:STANDS_FOR*0..1]-()<-[taken:TAKES]-(x:Statement) WHERE taken.stance <> "NO_SIDE" RETURN DISTINCT x
  } AS onRecord WHERE onRecord < 10
  RETURN "TOPIC" AS kind, "Topic" AS label, t.slug AS key, t.name AS name, onRecord, COUNT { (t)<-[:BROADER]-() } AS beside, t.sortName AS place`;

const norms = cypher`
  MATCH (n:Norm)
  WITH n, COUNT { MATCH (n)<-[taken:TAKES]-(x:Statement) WHERE taken.stance <> "NO_SIDE" RETURN DISTINCT x } AS onRecord
  WHERE onRecord < 10
  RETURN "NORM" AS kind, "Norm" AS label, n.code AS key, n.name AS name, onRecord, null AS beside, n.code AS place`;

/** Beside: the votes that the totals count; without totals, nothing. */
const rollCalls = cypher`
  MATCH (r:Resolution) WHERE r.adoption = "VOTE" AND r.byItsKey IS NULL
  UNWIND ["PLENARY", "COMMITTEE"] AS body
  OPTIONAL MATCH (r)<-[:ON]-(c:RollCall {final: true, body: body})
  WITH r, body, c, COUNT { (c)<-[vote:VOTED]-() WHERE vote.choice <> "ABSENT" } AS onRecord
  WHERE c IS NULL OR c.roll <> "COMPLETE"
  RETURN "ROLL_CALL" AS kind, "Resolution" AS label, r.symbol AS key, r.symbol + ", in " + toLower(body) AS name, onRecord,
    c.yes + c.no + c.abstain AS beside, coalesce(r.dateFirst, "~") + r.symbol AS place`;

/** Beside: for how many topics the whole text was read, which is told of resolutions alone. */
const texts = cypher`
  MATCH (d:Resolution|Report) WHERE d.byItsKey IS NULL
  WITH d, COUNT { (d)<-[:PART_OF]-(:Paragraph) } AS onRecord, d:Resolution AND NOT EXISTS { (d)-[:READ_FOR]->() } AS isUnread
  WHERE isUnread OR onRecord = 0
  RETURN "TEXT" AS kind, labels(d)[0] AS label, d.symbol AS key, d.symbol AS name, onRecord,
    CASE WHEN isUnread THEN "unread" END AS beside, coalesce(d.dateFirst, "~") + d.symbol AS place`;

/** Beside: whether the source says that there are others. */
const coalitions = cypher`
  MATCH (c:Coalition) WHERE c.definition IS NULL
  WITH c, COUNT { MATCH (c)<-[:MEMBER_OF]-(s:State) RETURN DISTINCT s } AS onRecord WHERE onRecord = 0 OR c.open
  RETURN "COALITION" AS kind, "Coalition" AS label, c.slug AS key, c.name AS name, onRecord, null AS beside, c.sortName AS place`;

/** Beside: how many put it forward, or sponsored a resolution that bears on it. */
const proposals = cypher`
  MATCH (p:Proposal)
  WITH p, COUNT { (p)-[:RESULTED_IN]->() } AS onRecord, COUNT { (p)<-[:BEARS_ON*0..1]-()<-[:SPONSORED]-() } AS sponsors
  WHERE onRecord = 0 OR sponsors = 0
  RETURN "PROPOSAL" AS kind, "Proposal" AS label, p.slug AS key, p.name AS name, onRecord, sponsors AS beside, p.sortName AS place`;

const all = [states, years, meetings, topics, norms, rollCalls, texts, coalitions, proposals];

const counted = cypher<Lacking>`
  CALL () { ${join(all, " UNION ALL ")} }
  RETURN kind, label, key, name, onRecord, beside ORDER BY kind, place, key
`;

/** Whatever little is on record of, each kind in its own order. One statement. */
export const littleIn = (graph: Pick<Graph, "read">): Promise<Lacking[]> => graph.read(counted);
