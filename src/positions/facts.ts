import { cypher } from "../graph/cypher";
import { groupedBy } from "../groups";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { anyOf } from "../pages/things";
import { Proposal } from "../proposals/proposal";
import { proposals } from "../proposals/proposal.things";
import type { Resolution } from "../resolutions/resolution";
import { resolutions } from "../resolutions/resolution.things";
import { SponsorRole } from "../resolutions/sponsor-role";
import { setsOf } from "../states/universe";
import { Stance } from "../statements/stance";
import type { Statement } from "../statements/statement";
import { statements } from "../statements/statement.things";
import { askedOfStates } from "./by-state";
import type { EvidenceAsked } from "./evidence-asked";
import { evidenceOf } from "./evidence.cypher";

type Properties = Readonly<Record<string, unknown>>;

/** One fact as the graph gives it: the edge that states it, and what it is on. */
export type Fact = {
  readonly iso3: string;
  readonly stance: Stance;
  readonly edge: Properties;
  /** The coalition in whose statement it was said; null where it spoke for itself. */
  readonly through?: string | null;
} & (
  | { readonly kind: "STATEMENT" | "ALIGNMENT"; readonly on: Statement }
  | { readonly kind: "VOTE"; readonly on: Resolution }
  | { readonly kind: "SPONSORSHIP"; readonly on: Resolution | Proposal }
);

/** What facts are on: of resolutions and proposals the graph answers only keys. */
export const factThings = anyOf<Fact["on"]>(statements, resolutions, proposals);

/** The states that have such evidence, as a set of bits over the universe. All that one tick of a request asks goes in one statement, and is kept for the revision. */
export function statesOnRecord(reading: Reading, asked: EvidenceAsked): Promise<bigint> {
  return reading.kept.get(`record ${JSON.stringify(asked)}`, () => record(reading, asked));
}

const record = batched<EvidenceAsked, bigint>((reading, asked) => {
  const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key, states: null }))} AS a
    CALL (a) { ${evidenceOf(cypher`RETURN collect(DISTINCT s.iso3) AS members`)} }
    RETURN a.key AS key, members
  `);
  return setsOf(reading, asked, rows);
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
  const rows = reading.graph.read(cypher<FactsOn>`
    UNWIND ${questions} AS a
    CALL (a) { ${evidenceOf(cypher`RETURN DISTINCT s.iso3 AS iso3, kind, stance, edge, on, through`)} }
    WITH a.key AS key, on, collect({iso3: iso3, kind: kind, stance: stance, edge: edge {.*}, through: through}) AS facts
    RETURN key, ${factThings.answer("on")} AS on, facts
  `);
  return unfolded<Fact>(reading, rows);
}

/** Facts as the graph answers them: what they are on is told once for all of them, and not for each of a hundred votes. */
export interface FactsOn {
  readonly key: string;
  readonly on: unknown;
  readonly facts: readonly object[];
}

/** The facts one by one, each with the key of the question that it answers. */
export async function unfolded<Some extends Fact>(reading: Reading, rows: Promise<readonly FactsOn[]>) {
  const [all, make] = await Promise.all([rows, factThings.maker(reading)]);
  return all.flatMap(({ key, on, facts: its }) => {
    const thing = make(on);
    return its.map((fact) => ({ ...fact, on: thing, key }) as unknown as Some & { readonly key: string });
  });
}

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

/** When it happened: a resolution is sponsored when it is adopted at the latest; of a proposal, only the edge says when who joined it. */
function whenOf({ edge, on }: Fact): { date: string; first: string; last: string } {
  if (!(on instanceof Proposal)) return { date: on.date ?? "", first: on.dateFirst ?? "", last: on.dateLast ?? "" };
  return { date: said(edge, "date"), first: said(edge, "dateFirst"), last: said(edge, "dateLast") };
}

/** A later first day is a shorter span, so its letters are turned round to come first. */
function rank(fact: Fact): string {
  const { first, last } = whenOf(fact);
  const precise = first.replace(/\d/g, (digit) => String(9 - Number(digit)));
  return [last, precise, identityOf(fact)].join(" ");
}

/** A position told of several subjects has its id with a suffix for each: up to the stroke it is one. */
function identityOf({ iso3, kind, edge, on, stance }: Fact): string {
  return [iso3, kind, on.id, said(edge, "id").replace(/\/.*/, ""), stance].join(" ");
}

/** The date of a fact as its source gives it, or null. */
export function dateOf(fact: Fact): string | null {
  const { date } = whenOf(fact);
  return date === "" ? null : date;
}

/** The year within which a fact falls whole, or null. */
export function yearOf(fact: Fact): number | null {
  const { first, last } = whenOf(fact);
  return first === "" || first.slice(0, 4) !== last.slice(0, 4) ? null : Number(first.slice(0, 4));
}
