import { coalitions } from "../coalitions/coalition.things";
import { type Cypher, cypher, join } from "../graph/cypher";
import type { EvidenceAsked } from "./evidence-asked";
import type { EvidenceKind } from "./position.where";

/** Within the period asked for, whole. */
function within(dated: Cypher): Cypher {
  return cypher`(a.from IS NULL OR ${dated}.dateFirst >= a.from) AND (a.to IS NULL OR ${dated}.dateLast <= a.to)`;
}

const among = cypher`(a.states IS NULL OR s.iso3 IN a.states)`;

/** Evidence of this kind is asked for. */
function ofKind(kind: EvidenceKind): Cypher {
  return cypher`(size(a.kinds) = 0 OR ${kind} IN a.kinds)`;
}

/** Who took no side that is on record took no position: this counts only where it is asked for. */
const said = cypher`(CASE WHEN size(a.stances) = 0 THEN t.stance <> "NO_SIDE" ELSE t.stance IN a.stances END) AND (size(a.acts) = 0 OR t.act IN a.acts)
      AND (a.meeting IS NULL OR EXISTS { (x)-[:DELIVERED_AT]->(:Meeting {slug: a.meeting}) })
      AND (a.process IS NULL OR EXISTS { (x)-[:DELIVERED_AT]->(:Meeting)-[:OF]->(:Process {slug: a.process}) })
      AND ${ofKind("STATEMENT")} AND ${among}`;

/** A question about a meeting, a process or a way of saying is not about votes and sponsorships. */
const unsaid = cypher`(size(a.acts) = 0 AND a.meeting IS NULL AND a.process IS NULL)`;

/** The signature, where `x` is a joint statement: its day and its source are then those of the fact. */
const signature = cypher`CASE WHEN x.actorKey IS NULL THEN made END AS signed`;

/** `s` belonged to the coalition through all the days on which `x` may have been made: who is FORMER, where its last day is on record. */
const belonged = cypher`(m.fromFirst IS NULL OR coalesce(m.fromFirst <= made.earliest, true))
      AND (m.status = "MEMBER" AND (m.toLast IS NULL OR coalesce(m.toLast >= made.latest, true))
        OR m.status = "FORMER" AND coalesce(m.toLast >= made.latest, false))`;

/** What a choice means for a subject that a yes advances or hinders. */
function meant(choice: Cypher, direction: Cypher): Cypher {
  return cypher`CASE WHEN ${choice} = "ABSTAIN" THEN "NEUTRAL" WHEN (${choice} = "YES") = (${direction} = "ADVANCES") THEN "SUPPORT" ELSE "OPPOSE" END`;
}

/** What of all evidence the questions of one statement can come to: the rest is not written into it, since each part takes its time to be planned. */
type Asked = readonly EvidenceAsked[];

const joinedUp = (parts: readonly Cypher[]): Cypher => join(parts, "\n    UNION ALL ");

/** What was said between `s`, a state, and `subject`: one of the two is bound already, `end` is the other. */
const saidBy = (end: Cypher): Cypher => cypher`
    MATCH (subject)<-[t:TAKES]-(x:Statement)<-[made:MADE]-(s:State)
    WHERE ${within(cypher`made`)} AND ${said}
    RETURN ${end}, x AS on, t AS edge, t.stance AS stance, "STATEMENT" AS kind, null AS through, ${signature}, null AS call`;

/** What a coalition said for `s`: its own member, or one that aligned itself with the statement. */
const saidForIt = (end: Cypher): Cypher =>
  joinedUp([
    cypher`
    MATCH (subject)<-[t:TAKES]-(x:Statement)<-[made:MADE]-(c:Coalition)<-[m:MEMBER_OF]-(s:State)
    WHERE a.coalitions AND ${within(cypher`made`)} AND ${said} AND ${belonged}
    RETURN ${end}, x AS on, t AS edge, t.stance AS stance, "STATEMENT" AS kind, ${coalitions.answer("c")} AS through, ${signature}, null AS call`,
    cypher`
    MATCH (subject)<-[t:TAKES]-(x:Statement)<-[l:ALIGNED_WITH]-(s:State) MATCH (x)<-[:MADE]-(c:Coalition)
    WHERE a.coalitions AND ${within(cypher`x`)} AND ${said}
    RETURN ${end}, x AS on, l AS edge, t.stance AS stance, "ALIGNMENT" AS kind, ${coalitions.answer("c")} AS through, null AS signed, null AS call`,
  ]);

/** What `s` voted and sponsored; `call` is the roll call. */
const done = (end: Cypher): Cypher =>
  joinedUp([
    cypher`
    MATCH (subject)<-[b:BEARS_ON]-(x:Resolution)<-[:ON]-(c:RollCall {final: true, body: "PLENARY"})<-[v:VOTED]-(s:State)
    WHERE ${unsaid} AND ${ofKind("VOTE")} AND v.choice <> "ABSENT" AND ${within(cypher`x`)} AND ${among}
      AND (size(a.stances) = 0 OR ${meant(cypher`v.choice`, cypher`b.direction`)} IN a.stances)
    RETURN ${end}, x AS on, v AS edge, ${meant(cypher`v.choice`, cypher`b.direction`)} AS stance, "VOTE" AS kind, null AS through, null AS signed, c AS call`,
    cypher`
    MATCH (subject)<-[b:BEARS_ON]-(x:Resolution)<-[p:SPONSORED]-(s:State)
    WHERE ${unsaid} AND ${ofKind("SPONSORSHIP")} AND ${within(cypher`x`)} AND ${among}
      AND (size(a.stances) = 0 OR ${meant(cypher`"YES"`, cypher`b.direction`)} IN a.stances)
    RETURN ${end}, x AS on, p AS edge, ${meant(cypher`"YES"`, cypher`b.direction`)} AS stance, "SPONSORSHIP" AS kind, null AS through, null AS signed, null AS call`,
    cypher`
    MATCH (subject)<-[p:SPONSORED]-(s:State) WHERE subject:Proposal
      AND ${unsaid} AND ${ofKind("SPONSORSHIP")} AND ${within(cypher`p`)} AND ${among} AND (size(a.stances) = 0 OR "SUPPORT" IN a.stances)
    RETURN ${end}, subject AS on, p AS edge, "SUPPORT" AS stance, "SPONSORSHIP" AS kind, null AS through, null AS signed, null AS call`,
  ]);

/** All that was said, voted and sponsored between a state and a subject, as far as it is asked for. */
const told = (asked: Asked, end: Cypher): Cypher =>
  joinedUp([
    saidBy(end),
    ...(asked.some(({ coalitions }) => coalitions) ? [saidForIt(end)] : []),
    ...(asked.some((one) => one.acts.length === 0 && one.meeting === null && one.process === null) ? [done(end)] : []),
  ]);

/** The clauses that find the subjects of `a`, by the field that names them. */
const subjects = {
  topics: cypher`MATCH (subject:Topic) WHERE subject.slug IN a.topics RETURN subject
    UNION MATCH (subject:Proposal)-[:STANDS_FOR]->(topic:Topic) WHERE topic.slug IN a.topics RETURN subject`,
  proposals: cypher`MATCH (subject:Proposal) WHERE subject.slug IN a.proposals RETURN subject
    UNION MATCH (proposal:Proposal)-[:STANDS_FOR]->(subject:Topic) WHERE proposal.slug IN a.proposals RETURN subject`,
  norms: cypher`MATCH (subject:Norm) WHERE subject.code IN a.norms RETURN subject`,
  throughNorms: cypher`MATCH (norm:Norm)-[:CONCERNS]->(subject:Topic) WHERE norm.code IN a.throughNorms RETURN subject
    UNION MATCH (norm:Norm)-[:CONCERNS]->(:Topic)<-[:STANDS_FOR]-(subject:Proposal) WHERE norm.code IN a.throughNorms RETURN subject`,
  paragraphs: cypher`MATCH (subject:Paragraph) WHERE subject.id IN a.paragraphs RETURN subject`,
} as const;

function subjectsOf(asked: Asked): Cypher {
  const named = (["topics", "proposals", "norms", "throughNorms", "paragraphs"] as const).filter((field) =>
    asked.some((one) => one[field].length > 0),
  );
  return join(
    (named.length === 0 ? (["topics"] as const) : named).map((field) => subjects[field]),
    "\n    UNION ",
  );
}

/**
 * Everything that counts as evidence on the subject of `a` (the fields of EvidenceAsked, and perhaps `states`): what was said, voted and sponsored.
 * A topic and the proposal that it stands for are one subject. A vote counts only where the resolution bears on the subject,
 * in plenary, and ABSENT is nothing; HINDERS turns it round. What is undated matches only where no time is asked.
 */
export const evidenceOf = (asked: Asked, result: Cypher): Cypher => cypher`
  CALL (a) {
    ${subjectsOf(asked)}
  }
  CALL (a, subject) { ${told(asked, cypher`s`)} }
  ${result}
`;

/**
 * All evidence of the states `a.states`, on whatever subject: `held`. A topic and the proposal that it stands for are one subject: the topic.
 */
export const evidenceOfStates = (asked: Asked, result: Cypher): Cypher => cypher`
  MATCH (s:State) WHERE s.iso3 IN a.states
  CALL (a, s) { ${told(asked, cypher`subject`)} }
  OPTIONAL MATCH (subject)-[:STANDS_FOR]->(topic:Topic)
  WITH *, coalesce(topic, subject) AS held
  ${result}
`;
