import { cypher } from "../../src/graph/cypher";
import { graphOfTests } from "../seed/village";
import { type StartedServer, villageServer } from "../server";

const { graph, driver } = graphOfTests();
let village: StartedServer;

beforeAll(async () => {
  village = await villageServer();
  // Paragraphs of no document: as many as a search lists, and five more.
  await graph.write((run) =>
    run(cypher`
      UNWIND range(1, 1005) AS number
      CREATE (:Paragraph {id: "many-" + number, documentKey: "V/79/1", status: "ADOPTED", folded: "quorum of weavers", summary: "Quorum of weavers.",
        sources: ["minutes-2023"], locators: [""]})
    `),
  );
});

afterAll(async () => {
  await graph.write((run) => run(cypher`MATCH (p:Paragraph) WHERE p.id STARTS WITH "many-" DETACH DELETE p`));
  await village.stop();
  await driver.close();
});

it("lists the best thousand of what it found, counts all of it, and says so", async () => {
  const { search } = (await village.answer(
    `{ search(query: "quorum", last: 1) { totalCount sentence facets { type count } edges { title node { id } } } }`,
  )) as { search: { totalCount: number; sentence: string; facets: object[]; edges: object[] } };
  expect(search.totalCount).toBe(1000);
  expect(search.facets).toEqual([{ type: "PARAGRAPH", count: 1005 }]);
  expect(search.sentence).toBe('Things that speak of "quorum"; the best 1000 of 1005');
  expect(search.edges).toHaveLength(1);
});
