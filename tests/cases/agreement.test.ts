import { casesOver } from "./asking";

const acquis = casesOver();

it("15: kappa and pi are null where chance alone is certain to agree, and figures elsewhere", async () => {
  const { agreement } = await acquis.answer(`{
    agreement(over: { symbol: "A/RES/77/37" }, among: { state: ["RUS", "USA", "CHN"] }) {
      pairs { nodes { a { iso3 } b { iso3 } kappa pi shared } }
    }
  }`);
  expect(agreement.pairs.nodes).toEqual([
    { a: { iso3: "CHN" }, b: { iso3: "RUS" }, kappa: null, pi: null, shared: 1 },
    { a: { iso3: "CHN" }, b: { iso3: "USA" }, kappa: 0, pi: -1, shared: 1 },
    { a: { iso3: "RUS" }, b: { iso3: "USA" }, kappa: 0, pi: -1, shared: 1 },
  ]);
});

it("17: a pair that shares few votes is shown with their number, and may be left out", async () => {
  const { state } = await acquis.answer(`{
    state(name: "Brazil") {
      few: closest(over: {}, first: 3) { edges { node { iso3 } shared voeten } }
      many: closest(over: {}, first: 3, minShared: 10) { edges { node { iso3 } shared } }
    }
  }`);
  const shared = (list: { edges: { shared: number }[] }) => list.edges.map((edge) => edge.shared);
  expect(Math.min(...shared(state.few))).toBeLessThan(10);
  expect(Math.min(...shared(state.many))).toBeGreaterThanOrEqual(10);
});

it("19: an absence is no side: it is shared with nobody", async () => {
  const { absent } = await acquis.answer(
    `{ absent: states(where: { voted: { resolution: "A/RES/60/45", choice: ABSENT } }, first: 1) { nodes { iso3 } } }`,
  );
  const [{ iso3 }] = absent.nodes as [{ iso3: string }];
  const { agreement } = await acquis.answer(
    `{ agreement(over: { symbol: "A/RES/60/45" }, among: { state: ["${iso3}", "USA"] }) { pairs { nodes { shared identical } } } }`,
  );
  expect(agreement.pairs.nodes).toEqual([{ shared: 0, identical: null }]);
});
