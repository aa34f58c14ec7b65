import { cypher } from "../graph/cypher";
import { groupedBy } from "../groups";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { SponsorRole } from "../resolutions/sponsor-role";
import { Stance } from "../statements/stance";
import { askedOfStates } from "./by-state";
import type { EvidenceAsked } from "./evidence-asked";
import { evidenceOf } from "./evidence.cypher";

type Properties = Readonly<Record<string, unknown>>;

/** One fact as the graph gives it: the edge that states it, and what it is on. */
export interface Fact {
  readonly iso3: string;
  readonly kind: "STATEMENT" | "ALIGNMENT" | "VOTE" | "SPONSORSHIP";
  readonly stance: Stance;
  readonly edge: Properties;
  /** The statement, the resolution or the proposal; `label` says which. */
  readonly on: Properties;
  readonly label: string;
  /** The coalition in whose statement it was said; null where it spoke for itself. */
  readonly through?: string | null;
}

/** The codes of the states that have such evidence. All that one tick of a request asks goes in one statement, and is kept for the revision. */
export function statesOnRecord(reading: Reading, asked: EvidenceAsked): Promise<readonly string[]> {
  return reading.kept.get(`record ${JSON.stringify(asked)}`, () => record(reading, asked));
}

const record = batched<EvidenceAsked, readonly string[]>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<{ key: number; members: string[] }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key, states: null }))} AS a
    CALL (a) { ${evidenceOf(cypher`RETURN collect(DISTINCT s.iso3) AS members`)} }
    RETURN a.key AS key, members
  `);
  const members = new Map(rows.map((row) => [row.key, row.members]));
  return asked.map((_, key) => members.get(key) ?? []);
});

/** The facts of one state, in order of date; many states in one statement. */
export async function factsOfState(reading: Reading, asked: EvidenceAsked, iso3: string): Promise<Fact[]> {
  return factsInOrder(await some(reading, { ...asked, iso3 }));
}

const some = batched<EvidenceAsked & { iso3: string }, readonly Fact[]>(async (reading, asked) => {
  const own = groupedBy(await facts(reading, askedOfStates(asked)), ({ iso3, key }) => `${iso3} ${key}`);
  return asked.map(({ iso3, ...one }) => own.get(`${iso3} ${JSON.stringify(one)}`) ?? []);
});

/** The facts of all states. */
export async function factsOfAll(reading: Reading, asked: EvidenceAsked): Promise<readonly Fact[]> {
  return reading.kept.get(`facts ${JSON.stringify(asked)}`, () => everyone(reading, asked));
}

const everyone = batched<EvidenceAsked, readonly Fact[]>(async (reading, asked) => {
  const rows = await facts(
    reading,
    asked.map((one, key) => ({ ...one, key: String(key), states: null })),
  );
  const found = groupedBy(rows, ({ key }) => key);
  return asked.map((_, key) => factsInOrder(found.get(String(key)) ?? []));
});

async function facts(
  reading: Reading,
  questions: readonly (EvidenceAsked & { key: string; states: readonly string[] | null })[],
) {
  const rows = await reading.graph.read(cypher<FactsOn<Fact>>`
    UNWIND ${questions} AS a
    CALL (a) { ${evidenceOf(cypher`RETURN DISTINCT s.iso3 AS iso3, kind, stance, edge, on, through`)} }
    WITH a.key AS key, on, collect({iso3: iso3, kind: kind, stance: stance, edge: edge {.*}, through: through}) AS facts
    RETURN key, on {.*} AS on, labels(on)[0] AS label, facts
  `);
  return unfolded(rows);
}

/** Facts as the graph answers them: what they are on is told once for all of them, and not for each of a hundred votes. */
export interface FactsOn<Some extends Fact> {
  readonly key: string;
  readonly on: Properties;
  readonly label: string;
  readonly facts: readonly Omit<Some, "on" | "label">[];
}

/** The facts one by one, each with the key of the question that it answers. */
export const unfolded = <Some extends Fact>(rows: readonly FactsOn<Some>[]) =>
  rows.flatMap(({ key, on, label, facts: all }) => all.map((fact) => ({ ...fact, on, label, key })));

/** By the last day of its span, then the more precise first, then id; what is undated comes before all. One fact on a topic and on its proposal is one. */
export function factsInOrder<Some extends Fact>(rows: readonly Some[]): Some[] {
  const once = new Map<string, Some>();
  for (const row of rows) {
    const same = once.get(identityOf(row));
    if (same === undefined || foremost(row) > foremost(same)) once.set(identityOf(row), row);
  }
  const ranked = [...once.values()].map((fact) => ({ fact, place: rank(fact) }));
  return ranked.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ fact }) => fact);
}

const said = (properties: Properties, field: string): string => {
  const value = properties[field];
  return typeof value === "string" ? value : "";
};

/** Who both led and sponsored a text has one fact, and it is that it led. */
const foremost = ({ edge }: Fact): number =>
  [SponsorRole.ADDITIONAL_SPONSOR, SponsorRole.SPONSOR, SponsorRole.LEAD].findIndex((role) => role === edge["role"]);

const dated = ({ kind, label, edge, on }: Fact): Properties =>
  kind === "SPONSORSHIP" && label === "Proposal" ? edge : on;

/** A later first day is a shorter span, so its letters are turned round to come first. */
function rank(fact: Fact): string {
  const when = dated(fact);
  const precise = said(when, "dateFirst").replace(/\d/g, (digit) => String(9 - Number(digit)));
  return [said(when, "dateLast"), precise, identityOf(fact)].join(" ");
}

/** A position told of several subjects has its id with a suffix for each: up to the stroke it is one. */
function identityOf({ iso3, kind, label, edge, on, stance }: Fact): string {
  const own = said(edge, "id").split("/")[0] ?? "";
  const key = ["symbol", "slug", "id"].map((field) => said(on, field)).find((one) => one !== "") ?? "";
  return [iso3, kind, label, key, own, stance].join(" ");
}

/** The date of a fact as its source gives it, or null. */
export function dateOf(fact: Fact): string | null {
  const date = said(dated(fact), "date");
  return date === "" ? null : date;
}

/** The year within which a fact falls whole, or null. */
export function yearOf(fact: Fact): number | null {
  const [first, last] = [said(dated(fact), "dateFirst").slice(0, 4), said(dated(fact), "dateLast").slice(0, 4)];
  return first === "" || first !== last ? null : Number(first);
}
