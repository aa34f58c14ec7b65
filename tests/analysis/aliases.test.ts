import { Agreement } from "../../src/analysis/agreement";
import { AgreementResolver } from "../../src/analysis/agreement.resolver";
import { refusal } from "../questions/asked";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(" ");

it.each([
  [900, "agreement(over: {})", "pairs { totalCount }"],
  [300, "", 'shifts(topic: "gender-language", between: {from: "2000", to: "2030"}, first: 0) { totalCount }'],
  [300, "", "voteShifts(rollCalls: {}, first: 0) { totalCount }"],
  [300, "", "contradictions(first: 0) { totalCount }"],
  [300, "", 'search(query: "st") { totalCount }'],
])("refuses %i aliases of a total that is computed: %s %s", async (count, root, field) => {
  const asked = root === "" ? aliases(count, field) : `${root} { ${aliases(count, field)} }`;
  expect(await refusal(village, `{ ${asked} }`)).toMatchObject({ status: 400, code: "QUERY_TOO_COSTLY" });
});

it("works out the figures of the pairs that are shown, and of no others", async () => {
  let counted = 0;
  const of = () => {
    counted++;
    return { shared: 1, identical: 1, opposed: 0, aYes: 1, aNo: 0, bYes: 1, bNo: 0 };
  };
  const states = ["ARC", "BOR", "SYL", "UTO"].map((iso3) => ({ iso3, name: iso3 }));
  const agreement = Object.assign(new Agreement(), {
    comparison: { states, counts: { of } },
    minShared: 1,
    sentence: "",
  });
  const asked = () => new AgreementResolver().pairs(agreement, { first: 2 });
  for (let alias = 0; alias < 900; alias++) expect(await asked().totalCount()).toBe(6);
  expect(counted).toBe(0);
  const pairs = await asked().nodes();
  expect(pairs.map(({ a, b }) => `${a.iso3} ${b.iso3}`)).toEqual(["ARC BOR", "ARC SYL"]);
  expect(counted).toBe(2);
});
