import { type StartedServer, startedServer } from "../server";

let acquis: StartedServer;
beforeAll(async () => {
  acquis = await startedServer();
});
afterAll(() => acquis.stop());

const operation = `query ($query: String!) {
  search(query: $query, first: 3) { totalCount edges { score excerpt { marked } node { id } } }
}`;
interface Found {
  readonly search: {
    readonly edges: readonly { score: number; excerpt: { marked: string } | null; node: { id: string } }[];
  };
}
const found = async (query: string) => ((await acquis.answer(operation, { query })) as Found).search.edges;

it.each([
  ["A/RES/77/37", "Resolution:A/RES/77/37"],
  ["a res 77 37", "Resolution:A/RES/77/37"],
  ["Russia", "State:RUS"],
  ["russai", "State:RUS"],
  ["AND", "State:AND"],
  ["Côte d’Ivoire", "State:CIV"],
  ["cote divoire", "State:CIV"],
  ["turkiye", "State:TUR"],
  ["A/79/214#27", "Paragraph:PA-076"],
  ["gendre langauge", "Topic:gender-language"],
  ["second annual progress report", "Report:A/78/265"],
])("finds by %s, before all else, %s", async (query, id) => {
  const [first] = await found(query);
  expect(first?.node.id).toBe(id);
  expect(first?.excerpt?.marked).toContain("«");
});

it.each([
  ["U.K.", "State:GBR"],
  ["U.A.E.", "State:ARE"],
  ["Россия", "State:RUS"],
  ["中国", "State:CHN"],
  ["Congo, Dem. Rep.", "State:COD"],
  ["UNGA res. 77/37", "Resolution:A/RES/77/37"],
])("finds what %s names by rule, before what has the words", async (query, id) => {
  expect((await found(query))[0]?.node.id).toBe(id);
});

it("finds the programme of action by its short name, as process, topic and proposal", async () => {
  const ids = (await found("PoA")).map(({ node }) => node.id);
  expect(ids.sort()).toEqual(["Process:poa", "Proposal:poa", "Topic:poa"]);
});

it("searches what was said, what was recommended, what is counted and where it is written", async () => {
  const query = `{ search(query: "ransomware") { facets { type } } }`;
  const { search } = (await acquis.answer(query)) as { search: { facets: { type: string }[] } };
  expect(search.facets.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["STATEMENT", "PARAGRAPH", "FIGURE", "SOURCE", "TOPIC", "LINEAGE", "COALITION"]),
  );
});
