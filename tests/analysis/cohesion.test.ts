import { agreementIndex } from "../../src/analysis/cohesion.votes";
import { type StartedServer, startedServer } from "../server";
import { change, copyOfVillage, removeCopies } from "../seed/village";

let village: StartedServer;
beforeAll(async () => {
  // Syldavia joins the League between the two votes, so the roll of the day and that of today differ.
  const folder = copyOfVillage();
  change(
    folder,
    "coalitions/river-league.yaml",
    "  - organisation: weavers",
    `  - state: SYL
    from: "2023-06-01"
    status: MEMBER
    source: roll-book
    locator: sheet 2, row 5
  - organisation: weavers`,
  );
  village = await startedServer(folder);
});
afterAll(async () => {
  await village.stop();
  removeCopies();
});

const votes = "votes { resolution { symbol } agreementIndex yes no abstain absent plurality brokeRanks { iso3 } }";
const cohesion = async (slug: string, args = "") =>
  (await village.answer(`{ coalition(slug: "${slug}") { cohesion${args} { mean counted ${votes} } } }`)).coalition
    .cohesion;

it("takes who was a member on the day of each vote", async () => {
  expect(await cohesion("river-league")).toEqual({
    mean: 0.625,
    counted: 2,
    votes: [
      {
        resolution: { symbol: "V/RES/1" },
        agreementIndex: 1,
        yes: 1,
        no: 0,
        abstain: 0,
        absent: 0,
        plurality: "YES",
        brokeRanks: [],
      },
      {
        resolution: { symbol: "V/RES/2" },
        agreementIndex: 0.25,
        yes: 1,
        no: 1,
        abstain: 0,
        absent: 0,
        plurality: null,
        brokeRanks: [],
      },
    ],
  });
});

it("takes today's members where that is asked for", async () => {
  const { mean, votes } = await cohesion("river-league", "(roll: NOW)");
  expect(votes[0]).toMatchObject({ yes: 1, no: 1, agreementIndex: 0.25 });
  expect(mean).toBe(0.25);
});

it("counts the absent apart and says nothing where nobody voted", async () => {
  const second = await cohesion("signatories", `(over: {symbol: "V/RES/2"})`);
  expect(second.votes[0]).toMatchObject({ yes: 1, absent: 1, agreementIndex: 1 });
  expect(await cohesion("signatories", "(over: {recorded: false})")).toEqual({ mean: null, counted: 0, votes: [] });
});

it("takes the members of a coalition by definition, the same at all times", async () => {
  const onTheDay = await cohesion("poa-supporters");
  expect(onTheDay.votes.map(({ agreementIndex }: { agreementIndex: number }) => agreementIndex)).toEqual([1, 0.25]);
  expect(await cohesion("poa-supporters", "(roll: NOW)")).toEqual(onTheDay);
});

it("computes the index as the paper has it", () => {
  expect(agreementIndex(12, 0, 0)).toBe(1);
  expect(agreementIndex(4, 4, 4)).toBe(0);
  expect(agreementIndex(6, 6, 0)).toBe(0.25);
  // 20 of 25: (20 - 5 / 2) / 25.
  expect(agreementIndex(20, 3, 2)).toBe(0.7);
  expect(agreementIndex(0, 0, 0)).toBeNull();
});

it("asks for the rolls of all coalitions on all days in one statement", async () => {
  await village.answer(
    `{ coalitions { nodes { cohesion(over: {recorded: true}) { votes { resolution { title } } } } } }`,
  );
  // The list, its resolutions, the rolls, the votes of the definition and of the roll calls, the titles.
  expect(village.statements().length).toBeLessThanOrEqual(6);
});
