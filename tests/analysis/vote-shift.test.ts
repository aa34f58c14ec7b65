import "reflect-metadata";
import { coursesOf, hasShifted } from "../../src/analysis/vote-shifts";
import { castIn } from "../../src/resolutions/cast";
import { Choice } from "../../src/resolutions/choice";
import { RollCalls } from "../../src/resolutions/roll-calls";
import { State } from "../../src/states/state";
import { Universe } from "../../src/states/universe";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const asked = (args: string) =>
  village.answer(`{ voteShifts(${args}) {
    totalCount sentence rollCalls compared
    nodes { state { iso3 } changes votes
      before { choice note rollCall { key } resolution { symbol } locator source { title } }
      after { choice rollCall { date } citations { locator } } } } }`);

it("lays the first vote of each state beside its last, with where both are written, in few statements", async () => {
  const { voteShifts } = await asked("rollCalls: {}");
  expect(voteShifts).toMatchObject({
    totalCount: 2,
    sentence:
      "Member states whose last vote was another choice than their first, in roll calls that were taken in plenary",
    rollCalls: 2,
    // Utopia abstained, and was absent afterwards: that is one vote.
    compared: 3,
    nodes: [
      {
        state: { iso3: "ARC" },
        changes: 1,
        votes: 2,
        before: { choice: "YES", note: null, rollCall: { key: "RC-V1-plenary" }, resolution: { symbol: "V/RES/1" } },
        after: { choice: "NO", rollCall: { date: "2023-12-04" } },
      },
      { state: { iso3: "SYL" }, before: { choice: "NO" }, after: { choice: "YES" } },
    ],
  });
  for (const { before, after } of voteShifts.nodes) {
    expect(before.source.title).not.toBe("");
    expect(after.citations[0].locator).not.toBeNull();
  }
  expect(village.statements().length).toBeLessThan(12);
});

it.each([
  ["rollCalls: {year: 2022}", { totalCount: 0, rollCalls: 1, compared: 0, nodes: [] }],
  [
    `rollCalls: {}, among: {state: "Arcadia"}, first: 1`,
    { totalCount: 1, sentence: expect.stringContaining("Arcadia") as string, nodes: [{ state: { iso3: "ARC" } }] },
  ],
  [`rollCalls: {symbol: "V/RES/1", body: [PLENARY, COMMITTEE]}`, { totalCount: 0, rollCalls: 2, compared: 1 }],
])("keeps to the votes and the states that are asked for: %s", async (args, expected) => {
  expect((await asked(args)).voteShifts).toMatchObject(expected);
});

it("counts each change from one vote to the next, over absences and years without a seat, and is no shift where it came back", async () => {
  const courses: Readonly<Record<string, string>> = {
    AAA: "Y N N A Y",
    BBB: "Y - N X -",
    CCC: "- - Y - -",
    DDD: "A X - A N",
  };
  const universe = new Universe(Object.keys(courses).map((iso3) => Object.assign(new State(), { iso3, name: iso3 })));
  const did = new Map(Object.entries({ Y: Choice.YES, N: Choice.NO, A: Choice.ABSTAIN, X: Choice.ABSENT }));
  const rows = Array.from({ length: 5 }, (_, at) => {
    const votes = Object.entries(courses).flatMap(([state, course]) => {
      const choice = did.get(course.charAt(2 * at));
      return choice === undefined ? [] : [{ state, choice }];
    });
    return { id: `R${at}`, symbol: null, session: null, first: "1980", last: "1980", final: true, cast: castIn(votes) };
  });
  const table = await RollCalls.of(universe, rows);
  const found = await coursesOf(table, [0, 1, 2, 3], [0, 1, 2, 3, 4]);
  expect(found.map((one) => [one.state, one.votes, one.changes, one.first, one.last, hasShifted(table, one)])).toEqual([
    [0, 5, 3, 0, 4, false],
    [1, 2, 1, 0, 2, true],
    [3, 3, 1, 0, 4, true],
  ]);
});
