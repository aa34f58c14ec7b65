import { cypher } from "../graph/cypher";
import { batched } from "../graph/loader";
import { groupedBy } from "../groups";
import type { Reading } from "../graph/reading";
import { footnotesOfEdge } from "../resolutions/vote-footnotes";
import { topicOfProposal } from "../proposals/proposal.graph";
import type { SubjectKey, SubjectLabel } from "../statements/subject";
import { byState, askedOfStates } from "./by-state";
import { type EvidenceAsked, anyEvidence } from "./evidence-asked";
import { evidenceOfStates } from "./evidence.cypher";
import { type Fact, factsInOrder } from "./fact";
import { type FactsOn, factThings, factsOfAll, factsOfState, unfolded } from "./facts";
import type { When } from "./held.args";
import { type Position, positionFrom } from "./position";
import type { SubjectMeant } from "./subjects-asked";

/** The question about any evidence on one subject, or with `null` on whatever subject. */
export const askedOf = (
  subject: SubjectKey | null,
  { from, to, coalitions, throughTopics, kinds = [] }: When,
): EvidenceAsked => ({
  ...anyEvidence,
  ...(subject?.label === "Norm" && throughTopics === true ? { throughNorms: [subject.key] } : {}),
  ...(subject === null ? {} : { [lists[subject.label]]: [subject.key] }),
  from,
  to,
  coalitions,
  kinds,
});

const lists = { Topic: "topics", Norm: "norms", Proposal: "proposals", Paragraph: "paragraphs" } as const;

/** The subject itself; for a proposal that a topic stands for, the topic: the two are one. */
export async function subjectItself(reading: Reading, subject: SubjectKey): Promise<SubjectKey> {
  const topic = subject.label === "Proposal" ? await topicOfProposal(reading, subject.key) : null;
  return topic === null ? subject : { label: "Topic", key: topic.slug };
}

/** What is on record of one state on one subject, in order of date. */
export interface Held {
  readonly held: SubjectKey;
  readonly facts: readonly Fact[];
}

/** What is on record of one state on each of these subjects, or with null on every subject, in no order. Many states go in one statement. */
export async function heldOf(
  reading: Reading,
  iso3: string,
  subjects: readonly SubjectMeant[] | null,
  when: When,
): Promise<Held[]> {
  if (subjects === null) return heldOnAll(reading, iso3, when);
  const each = await Promise.all(
    subjects.map(async ({ subject, throughTopics }) => {
      const [held, facts] = await Promise.all([
        subjectItself(reading, subject),
        factsOfState(reading, askedOf(subject, { ...when, throughTopics }), iso3),
      ]);
      return { held, facts };
    }),
  );
  // A topic and the proposal that it stands for are one subject, be both of them named.
  const once = new Map(each.map((one) => [`${one.held.label}:${one.held.key}`, one]));
  return [...once.values()].filter(({ facts }) => facts.length > 0);
}

async function heldOnAll(reading: Reading, iso3: string, when: When): Promise<Held[]> {
  const found = await factsHeld(reading, { iso3, ...when });
  const subjects = groupedBy(found, ({ heldLabel, heldKey }) => `${heldLabel}:${heldKey}`);
  return [...subjects.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    return [{ held: { label: first.heldLabel, key: first.heldKey }, facts: factsInOrder(facts) }];
  });
}

/** The positions of one state on each of these subjects, or with null on every subject on record, in no order. */
export async function positionsOfState(
  reading: Reading,
  iso3: string,
  subjects: readonly SubjectMeant[] | null,
  when: When,
): Promise<Position[]> {
  return (await heldOf(reading, iso3, subjects, when)).flatMap(({ facts, held }) => positionFrom(facts, held) ?? []);
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
  const questions = askedOfStates(asked).map(({ key, states, ...when }) => ({ ...askedOf(null, when), key, states }));
  const rows = reading.graph.read(cypher<FactsOn>`
    UNWIND ${questions} AS a
    CALL (a) { ${evidenceOfStates(questions, cypher`RETURN DISTINCT s.iso3 AS iso3, kind, stance, edge, on, through, signed, call, held`)} }
    WITH a.key AS key, on, collect({
      iso3: iso3, kind: kind, stance: stance, edge: edge {.*, rollCall: call.id, ${footnotesOfEdge}}, through: through, signed: signed {.*},
      heldLabel: labels(held)[0], heldKey: coalesce(held.slug, held.code, held.id)
    }) AS facts
    RETURN key, ${factThings.answer("on")} AS on, facts
  `);
  const found = groupedBy(await unfolded<HeldFact>(reading, rows), ({ iso3, key }) => `${iso3} ${key}`);
  return asked.map(({ iso3, ...when }) => found.get(`${iso3} ${JSON.stringify(when)}`) ?? []);
});
