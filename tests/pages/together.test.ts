import { compile } from "../../src/graph/cypher";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
  await village.answer('{ states { totalCount } topic(slug: "poa") { slug } }');
});
afterAll(() => village.stop());

const years = [2018, 2019, 2020, 2021, 2022, 2023];
const texts = () => village.statements().map((one) => compile(one).text);

it("asks for the totals of lists that differ in what is asked alone in one statement, and gives each its own", async () => {
  const fields = years.map((year) => `y${year}: statements(where: {year: ${year}}) { totalCount }`);
  const together = (await village.answer(`{ ${fields.join(" ")} }`)) as Record<string, { totalCount: number }>;
  expect(texts()).toHaveLength(1);
  for (const year of years) {
    const alone = `{ statements(where: {and: [{year: ${year}}]}, first: 200) { nodes { id } } }`;
    const { statements } = (await village.answer(alone)) as { statements: { nodes: object[] } };
    expect([year, together[`y${year}`]?.totalCount]).toEqual([year, statements.nodes.length]);
  }
});

it("asks for the totals of lists of one thing together too, each with its own key", async () => {
  const fields = years.map((year) => `y${year}: statements(where: {year: ${year}}) { totalCount }`);
  const { states } = (await village.answer(`{ states { nodes { iso3 ${fields.join(" ")} } } }`)) as {
    states: { nodes: ({ iso3: string } & Record<`y${number}`, { totalCount: number }>)[] };
  };
  expect(texts()).toHaveLength(1);
  const all = states.nodes.flatMap((state) => years.map((year) => state[`y${year}`]?.totalCount ?? NaN));
  expect(all.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
  for (const { iso3 } of states.nodes) {
    const alone = `{ state(name: "${iso3}") { statements(where: {year: 2021}, first: 200) { nodes { id } } } }`;
    const { state } = (await village.answer(alone)) as { state: { statements: { nodes: object[] } } };
    const its = states.nodes.find((one) => one.iso3 === iso3);
    expect([iso3, its?.["y2021"]?.totalCount]).toEqual([iso3, state.statements.nodes.length]);
  }
});

it("asks by one text who spoke, whatever and however much was spoken of", async () => {
  const asked = async (...years: readonly number[]) => {
    const spoke = years.map((year) => `{spoke: {topic: "poa", year: ${year}}}`).join(" ");
    await village.answer(`{ states(where: {or: [${spoke}]}) { totalCount } }`);
    return texts();
  };
  const [one, many] = [await asked(2021), await asked(2019, 2020, 2022)];
  expect([one.length, many]).toEqual([1, one]);
});
