import { cypher } from "../graph/cypher";
import { batched } from "../graph/loader";
import { groupedBy } from "../groups";
import type { Reading } from "../graph/reading";
import { topicOfProposal } from "../proposals/proposal.graph";
import type { SubjectKey, SubjectLabel } from "../statements/subject";
import { byState, askedOfStates } from "./by-state";
import { type EvidenceAsked, anyEvidence } from "./evidence-asked";
import { evidenceOfStates } from "./evidence.cypher";
import { type Fact, factsInOrder } from "./fact";
import { type FactsOn, factThings, factsOfAll, factsOfState, unfolded } from "./facts";
import type { When } from "./held.args";
import { type Position, positionFrom } from "./position";

/** The question about any evidence on one subject, or with `null` on whatever subject. */
export const askedOf = (
  subject: SubjectKey | null,
  { from, to, coalitions, throughTopics }: When,
): EvidenceAsked => ({
  ...anyEvidence,
  ...(subject?.label === "Norm" && throughTopics === true ? { throughNorms: [subject.key] } : {}),
  ...(subject === null ? {} : { [lists[subject.label]]: [subject.key] }),
  from,
  to,
  coalitions,
});

const lists = { Topic: "topics", Norm: "norms", Proposal: "proposals", Paragraph: "paragraphs" } as const;

/** The subject itself; for a proposal that a topic stands for, the topic: the two are one. */
export async function subjectItself(reading: Reading, subject: SubjectKey): Promise<SubjectKey> {
  const topic = subject.label === "Proposal" ? await topicOfProposal(reading, subject.key) : null;
  return topic === null ? subject : { label: "Topic", key: topic.slug };
}

/** The position of one state on one subject, in a list of one; an empty list where nothing is on record. */
export async function positionOn(reading: Reading, iso3: string, subject: SubjectKey, when: When): Promise<Position[]> {
  const [held, facts] = await Promise.all([
    subjectItself(reading, subject),
    factsOfState(reading, askedOf(subject, when), iso3),
  ]);
  const position = positionFrom(facts, held);
  return position === undefined ? [] : [position];
}

/** The positions of one state on every subject on record, in no order. Many states go in one statement. */
export async function positionsOfState(reading: Reading, iso3: string, when: When): Promise<Position[]> {
  const held = await factsHeld(reading, { iso3, ...when });
  const subjects = groupedBy(held, ({ heldLabel, heldKey }) => `${heldLabel}:${heldKey}`);
  return [...subjects.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    return positionFrom(factsInOrder(facts), { label: first.heldLabel, key: first.heldKey }) ?? [];
  });
}

/** The positions of all states on one subject, in no order. */
export async function positionsOn(reading: Reading, subject: SubjectKey, when: When): Promise<Position[]> {
  const [held, facts] = await Promise.all([
    subjectItself(reading, subject),
    factsOfAll(reading, askedOf(subject, when)),
  ]);
  return [...byState(facts).values()].flatMap((own) => positionFrom(own, held) ?? []);
}

/** A fact, and the subject that it is on. */
type HeldFact = Fact & { readonly heldLabel: SubjectLabel; readonly heldKey: string };

const factsHeld = batched<When & { iso3: string }, readonly HeldFact[]>(async (reading, asked) => {
  const rows = reading.graph.read(cypher<FactsOn>`
    UNWIND ${askedOfStates(asked).map(({ key, states, ...when }) => ({ ...askedOf(null, when), key, states }))} AS a
    CALL (a) { ${evidenceOfStates(cypher`RETURN DISTINCT s.iso3 AS iso3, kind, stance, edge, on, through, held`)} }
    WITH a.key AS key, on, collect({
      iso3: iso3, kind: kind, stance: stance, edge: edge {.*}, through: through,
      heldLabel: labels(held)[0], heldKey: coalesce(held.slug, held.code, held.id)
    }) AS facts
    RETURN key, ${factThings.answer("on")} AS on, facts
  `);
  const found = groupedBy(await unfolded<HeldFact>(reading, rows), ({ iso3, key }) => `${iso3} ${key}`);
  return asked.map(({ iso3, ...when }) => found.get(`${iso3} ${JSON.stringify(when)}`) ?? []);
});
