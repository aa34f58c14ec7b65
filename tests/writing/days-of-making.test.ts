import { cypher } from "../../src/graph/cypher";
import { load } from "../../src/seed/load";
import { clear, graphOfTests, village } from "../seed/village";

const { graph, driver } = graphOfTests();
beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
});
afterAll(() => driver.close());

it("an edge from whoever made a statement is dated and cited, be it a signature or not", async () => {
  const making = async (actor: string, id: string) => {
    const rows = await graph.read(cypher<{ said: unknown }>`
      MATCH (n)-[r:MADE]->(:Statement {id: ${id}}) WHERE coalesce(n.iso3, n.slug) = ${actor}
      RETURN [r.date, r.earliest, r.latest, r.sources] AS said`);
    return rows.map(({ said }) => said)[0];
  };
  expect(await making("BOR", "ST-3")).toEqual([
    "2023-07-24/2023-07-28",
    "2023-07-24",
    "2023-07-28",
    ["chronicle", "minutes-2023"],
  ]);
  expect(await making("weavers", "ST-9")).toEqual(["2023-07", "2023-07-01", "2023-07-31", ["chronicle"]]);
  expect(await making("UTO", "JS-1")).toEqual(["2024-01-15", "2024-01-15", "2024-01-15", ["chronicle"]]);
});
