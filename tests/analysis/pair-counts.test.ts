import "reflect-metadata";
import { array, assert, constantFrom, integer, asyncProperty } from "fast-check";
import { PairCounts, VotesInBits } from "../../src/analysis/pair-counts";
import { castIn } from "../../src/resolutions/cast";
import { RollCalls } from "../../src/resolutions/roll-calls";
import { Choice } from "../../src/resolutions/choice";
import { State } from "../../src/states/state";
import { Universe } from "../../src/states/universe";

const codes = ["AAA", "BBB", "CCC"];
const universe = new Universe(codes.map((iso3) => Object.assign(new State(), { iso3, name: iso3 })));

/** A table of roll calls in which each state did what its list says, or nothing. */
function rollCallsOf(lists: readonly (readonly (Choice | null)[])[]): Promise<RollCalls> {
  const rows = (lists[0] ?? []).map((_, at) => {
    const votes = lists.flatMap((list, state) => {
      const choice = list[at] ?? null;
      return choice === null ? [] : [{ state: codes[state] ?? "", choice }];
    });
    const symbol = `R${at}`;
    return { id: symbol, symbol, session: null, first: "2020", last: "2020", final: true, cast: castIn(votes) };
  });
  return RollCalls.of(universe, rows);
}

/** The same counts, vote by vote. */
function plainly(a: readonly (Choice | null)[], b: readonly (Choice | null)[]) {
  const cast = (choice: Choice | null | undefined) => ["YES", "NO", "ABSTAIN"].includes(choice ?? "");
  const both = a.flatMap((choice, at) => (cast(choice) && cast(b[at]) ? [[choice, b[at]]] : []));
  const count = (holds: (x: unknown, y: unknown) => boolean) => both.filter(([x, y]) => holds(x, y)).length;
  return {
    shared: both.length,
    identical: count((x, y) => x === y),
    opposed: count((x, y) => (x === "YES" && y === "NO") || (x === "NO" && y === "YES")),
    aYes: count((x) => x === "YES"),
    aNo: count((x) => x === "NO"),
    bYes: count((_, y) => y === "YES"),
    bNo: count((_, y) => y === "NO"),
  };
}

const lists = (votes: number) =>
  array(
    array(constantFrom<(Choice | null)[]>(...Object.values(Choice), null), { minLength: votes, maxLength: votes }),
    {
      minLength: 3,
      maxLength: 3,
    },
  );

it("counts by bits what a plain count finds, over and beyond the 128 votes that are counted together", async () => {
  const someVotes = integer({ min: 1, max: 300 }).chain(lists);
  await assert(
    asyncProperty(someVotes, async (all) => {
      const rollCalls = await rollCallsOf(all);
      const places = all[0]?.flatMap((_, at) => rollCalls.place.get(`R${at}`) ?? []) ?? [];
      const counts = await PairCounts.of(await VotesInBits.of(rollCalls, places), [0, 1, 2]);
      for (const [a, b] of [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 2],
      ] as const)
        expect(counts.of(a, b)).toEqual(plainly(all[a] ?? [], all[b] ?? []));
    }),
    { seed: 1, numRuns: 200 },
  );
});

it("takes only the roll calls that are asked for", async () => {
  const rollCalls = await rollCallsOf([
    [Choice.YES, Choice.NO, Choice.YES],
    [Choice.YES, Choice.YES, Choice.ABSENT],
    [null, null, null],
  ]);
  expect((await VotesInBits.of(rollCalls, [1])).counts(0, 1)).toMatchObject({ shared: 1, opposed: 1 });
  expect((await VotesInBits.of(rollCalls, [])).counts(0, 1)).toMatchObject({ shared: 0, identical: 0 });
});

it("takes no vote for a state's that is none, and none for the first state of the alphabet", async () => {
  const cast = castIn([{ state: "ZZZ", choice: Choice.NO }]);
  const row = { id: "R0", symbol: "R0", session: null, first: "2020", last: "2020", final: true, cast };
  await expect(RollCalls.of(universe, [row])).rejects.toThrow("there is no state ZZZ");
});
