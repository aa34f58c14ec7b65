import { type StartedServer, startedServer } from "../server";
import { rollCallsOfSeed } from "./roll-calls";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

const rollCalls = [...rollCallsOfSeed().values()];
const choices = ["YES", "ABSTAIN", "NO"];

/** The figures of a pair, vote by vote and by the textbook. */
function plainly(a: string, b: string) {
  const votes = rollCalls
    .map((roll) => [choices.indexOf(roll.get(a) ?? ""), choices.indexOf(roll.get(b) ?? "")] as const)
    .filter(([x, y]) => x >= 0 && y >= 0);
  const n = votes.length;
  const share = (holds: (vote: readonly [number, number]) => boolean) => votes.filter(holds).length / n;
  const observed = share(([x, y]) => x === y);
  const corrected = (expected: number) => (1 - expected < 1e-9 ? null : (observed - expected) / (1 - expected));
  const sum = (of: (choice: number) => number) => of(0) + of(1) + of(2);
  return {
    shared: n,
    identical: observed,
    voeten: votes.reduce((total, [x, y]) => total + 1 - Math.abs(x - y) / 2, 0) / n,
    kappa: corrected(sum((c) => share(([x]) => x === c) * share(([, y]) => y === c))),
    pi: corrected(sum((c) => ((share(([x]) => x === c) + share(([, y]) => y === c)) / 2) ** 2)),
  };
}

it("agrees with a plain computation for every two of the 193 members, by every measure", async () => {
  const { agreement } = await server.answer(`{ agreement(over: {}) { resolutions states { iso3 } shared
    identical: matrix(measure: IDENTICAL) voeten: matrix kappa: matrix(measure: KAPPA) pi: matrix(measure: PI) } }`);
  const codes = (agreement.states as { iso3: string }[]).map(({ iso3 }) => iso3);
  expect(agreement.resolutions).toBe(rollCalls.length);
  expect(codes).toHaveLength(193);
  const wrong: string[] = [];
  const near = (found: number | null, right: number | null) =>
    found === null || right === null ? found === right : Math.abs(found - right) < 1e-12;
  for (const [i, a] of codes.entries())
    for (const [j, b] of codes.entries()) {
      const right = plainly(a, b);
      const at = (matrix: (number | null)[][]) => matrix[i]?.[j] ?? null;
      const exact =
        at(agreement.shared) === right.shared &&
        at(agreement.identical) === right.identical &&
        at(agreement.voeten) === right.voeten;
      if (!exact || !near(at(agreement.kappa), right.kappa) || !near(at(agreement.pi), right.pi))
        wrong.push(`${a} ${b}`);
    }
  expect(wrong).toEqual([]);
}, 60_000);

it("gives null below the least number of shared votes, and only there or where chance is certain", async () => {
  const { agreement } = await server.answer("{ agreement(over: {}, minShared: 15) { matrix shared } }");
  const [matrix, shared] = [agreement.matrix as (number | null)[][], agreement.shared as number[][]];
  expect(shared.flat().filter((n) => n < 15).length).toBeGreaterThan(100);
  expect(matrix.flat().map((figure) => figure === null)).toEqual(shared.flat().map((n) => n < 15));
});

it("finds the neighbours that a plain search finds", async () => {
  const { state, states } = await server.answer(
    `{ state(name: "USA") { closest(over: {}, first: 200, minShared: 10) { totalCount edges { node { iso3 } shared voeten } } }
      states(first: 200) { nodes { iso3 name } } }`,
  );
  const right = (states.nodes as { iso3: string; name: string }[])
    .filter(({ iso3 }) => iso3 !== "USA")
    .map(({ iso3 }) => ({ node: { iso3 }, shared: plainly("USA", iso3).shared, voeten: plainly("USA", iso3).voeten }))
    .filter(({ shared }) => shared >= 10)
    .sort((a, b) => b.voeten - a.voeten || b.shared - a.shared);
  expect(state.closest.totalCount).toBe(right.length);
  // The states come by name and the sort is stable, so equals are in the order that the answer has.
  expect(state.closest.edges).toEqual(right);
});

it("answers a full agreement within what one operation may cost, and each again without asking the graph", async () => {
  const { extensions, data } = await server.ask(`{ agreement(over: {}) { states { iso3 } shared a: matrix
    b: matrix(measure: KAPPA) c: matrix(measure: PI) d: matrix(measure: IDENTICAL) pairs(first: 200) { nodes { a { iso3 } b { iso3 } kappa } } } }`);
  expect(data).not.toBeNull();
  expect(extensions.cost.requested).toBeLessThan(extensions.cost.limit);
  expect(server.statements()).toHaveLength(0);
});
