import { type StartedServer, startedServer } from "../server";
import { rollCallsOfSeed } from "./roll-calls";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

const rollCalls = rollCallsOfSeed();
const asked = ["eu", "g77", "brics", "asean", "nato", "poa-supporters"];

interface Vote {
  resolution: { symbol: string; date: string };
  agreementIndex: number | null;
  yes: number;
  no: number;
  abstain: number;
  absent: number;
  brokeRanks: { iso3: string }[];
}

/** The index of some states in a roll call, by the textbook. */
function plainly(symbol: string, codes: readonly string[]) {
  const chosen = codes.map((code) => ({ code, choice: rollCalls.get(symbol)?.get(code) ?? "" }));
  const of = (choice: string) => chosen.filter((one) => one.choice === choice).map(({ code }) => code);
  const [yes, no, abstain, absent] = [of("YES"), of("NO"), of("ABSTAIN"), of("ABSENT")];
  const all = yes.length + no.length + abstain.length;
  const max = Math.max(yes.length, no.length, abstain.length);
  const largest = [yes, no, abstain].filter(({ length }) => length === max);
  const broke = largest.length === 1 ? [yes, no, abstain].filter((one) => one !== largest[0]).flat() : [];
  return {
    agreementIndex: all === 0 ? null : (max - (all - max) / 2) / all,
    yes: yes.length,
    no: no.length,
    abstain: abstain.length,
    absent: absent.length,
    broke: broke.sort(),
  };
}

const votes = "votes { resolution { symbol date } agreementIndex yes no abstain absent brokeRanks { iso3 } }";

it.each(asked)("agrees with a plain computation over the roll of each day: %s", async (slug) => {
  const { coalition } = await server.answer(`{ coalition(slug: "${slug}") { cohesion { mean counted ${votes} } } }`);
  const found = coalition.cohesion as { mean: number; counted: number; votes: Vote[] };
  expect(found.votes).toHaveLength(rollCalls.size);
  const rolls = found.votes.map(
    ({ resolution }, at) => `r${at}: members(first: 200, on: "${resolution.date}") { nodes { iso3 } }`,
  );
  const members = (await server.answer(`{ coalition(slug: "${slug}") { ${rolls.join(" ")} } }`)).coalition as Record<
    string,
    { nodes: { iso3: string }[] }
  >;
  const right = found.votes.map(({ resolution: { symbol } }, at) =>
    plainly(symbol, members[`r${at}`]?.nodes.map(({ iso3 }) => iso3) ?? []),
  );
  for (const [at, { broke, agreementIndex, ...counts }] of right.entries()) {
    const { brokeRanks, agreementIndex: index, ...rest } = found.votes[at] as Vote;
    expect(rest).toMatchObject(counts);
    expect(brokeRanks.map(({ iso3 }) => iso3).sort()).toEqual(broke);
    expect(index).toEqual(agreementIndex === null ? null : expect.closeTo(agreementIndex, 14));
  }
  const defined = right.flatMap(({ agreementIndex }) => agreementIndex ?? []);
  expect(found.counted).toBe(defined.length);
  expect(found.mean).toBeCloseTo(defined.reduce((sum, one) => sum + one, 0) / defined.length, 12);
});

it("counts the United Kingdom with the EU on the days before it left, and not today", async () => {
  const { coalition } = await server.answer(`{ coalition(slug: "eu") {
    onTheDay: cohesion(over: {symbol: "A/RES/73/27"}) { votes { no } } now: cohesion(over: {symbol: "A/RES/73/27"}, roll: NOW) { votes { no } } } }`);
  expect(coalition.onTheDay.votes).toEqual([{ no: 28 }]);
  expect(coalition.now.votes).toEqual([{ no: 27 }]);
});
