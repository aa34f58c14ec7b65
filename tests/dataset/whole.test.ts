import { wholeIn } from "../../src/dataset/whole";
import { cypher } from "../../src/graph/cypher";
import { ground } from "../seed/ground";

const graph = ground();

it("reads every value of every thing and of every edge, once", async () => {
  expect(await wholeIn(graph)).toBe(0);
  await graph.write((run) =>
    run(cypher`CREATE (a:A {one: 1, two: "2"})-[:R {three: 3}]->(:B {four: [4]}), (a)-[:R {five: 5}]->(a), (:C)`),
  );
  expect(await wholeIn(graph)).toBe(5);
});
