import { coalitions } from "../coalitions/coalition.things";
import { isGiven } from "../given";
import { cypher } from "../graph/cypher";
import { groupedBy } from "../groups";
import { batched } from "../graph/loader";
import { inTurns } from "../graph/pieces";
import type { Reading } from "../graph/reading";
import { footnotesOfEdge } from "../resolutions/vote-footnotes";
import { anyOf } from "../pages/things";
import { proposals } from "../proposals/proposal.things";
import { resolutions } from "../resolutions/resolution.things";
import { setsOf } from "../states/universe";
import { statements } from "../statements/statement.things";
import { askedOfStates } from "./by-state";
import type { EvidenceAsked } from "./evidence-asked";
import { evidenceOf } from "./evidence.cypher";
import { type Fact, factsInOrder } from "./fact";
import { signedAs } from "./signature";

/** What facts are on: of resolutions and proposals the graph answers only keys. */
export const factThings = anyOf<Fact["on"]>(statements, resolutions, proposals);

/** The states that have such evidence, as a set of bits over the universe. All that one tick of a request asks goes in one statement, and is kept for the revision. */
export function statesOnRecord(reading: Reading, asked: EvidenceAsked): Promise<bigint> {
  return reading.kept.get(`record ${JSON.stringify(asked)}`, () => record(reading, asked));
}

const record = batched<EvidenceAsked, bigint>((reading, asked) => {
  const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key, states: null }))} AS a
    CALL (a) { ${evidenceOf(asked, cypher`RETURN collect(DISTINCT s.iso3) AS members`)} }
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

/** The facts of all states; known as long as the request lasts, since they are many and each asker may want those of other days. */
export const factsOfAll = batched<EvidenceAsked, readonly Fact[]>(async (reading, asked) => {
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
    CALL (a) { ${evidenceOf(questions, cypher`RETURN DISTINCT s.iso3 AS iso3, kind, stance, edge, on, through, signed, call`)} }
    WITH a.key AS key, on, collect({iso3: iso3, kind: kind, stance: stance, edge: edge {.*, rollCall: call.id, ${footnotesOfEdge}}, through: through, signed: signed {.*}}) AS facts
    RETURN key, ${factThings.answer("on")} AS on, facts
  `);
  return unfolded<Fact>(reading, rows);
}

/** Facts as the graph answers them: what they are on is told once for all of them, and not for each of a hundred votes. */
export interface FactsOn {
  readonly key: string;
  readonly on: unknown;
  readonly facts: readonly { readonly through?: unknown }[];
}

/** The facts one by one, each with the key of the question that it answers. */
export async function unfolded<Some extends Fact>(reading: Reading, rows: Promise<readonly FactsOn[]>) {
  const [all, make] = await Promise.all([rows, factThings.maker(reading)]);
  const spoke = all.some(({ facts: its }) => its.some(({ through }) => isGiven(through)));
  const coalition = spoke ? await coalitions.maker(reading) : undefined;
  const each = await inTurns(all, ({ key, on, facts: its }) => {
    const thing = make(on);
    return its.map((fact) => {
      const through = isGiven(fact.through) ? coalition?.(fact.through) : null;
      return signedAs({ ...fact, through, on: thing, key } as unknown as Some & { readonly key: string });
    });
  });
  return each.flat();
}
