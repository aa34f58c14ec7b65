import type { Graph } from "../../src/graph/graph";
import { importText } from "../../src/imports/import-texts";
import { importsIn } from "../../src/imports/in-graph";
import { ground } from "../seed/ground";
import { village } from "../seed/village";
import { wholeOf } from "./whole-graph";
import { removeWritten, written } from "./written";

const text =
  "Report of the valley\n1. States should mend the wire.\n2. Women take part in the talks.\n3. The talks go on.\n";

const graph = ground(village);

afterAll(removeWritten);

/** The graph for a process that is killed after so many statements of a transaction: what that did is then undone. */
const killedAfter = (statements: number): Graph => ({
  ...graph,
  write: (work) => {
    let left = statements;
    return graph.write((run) => work((query) => (left-- > 0 ? run(query) : Promise.reject(new Error("killed")))));
  },
});

it("is wholly there or wholly not wherever it is killed, is told among the imports only then, and completes when it is repeated", async () => {
  const before = await wholeOf(graph);
  const file = written("valley.txt", text);
  for (let statements = 2; ; statements += 5) {
    const imported = await importText(killedAfter(statements), file, { symbol: "V/79/1" }).catch((error: unknown) => {
      expect(error).toMatchObject({ message: "killed" });
    });
    if (imported !== undefined) break;
    expect(statements).toBeLessThan(200);
    expect([await wholeOf(graph), await importsIn(graph)]).toEqual([before, []]);
  }
  expect((await importText(graph, file, { symbol: "V/79/1" })).written).toBeUndefined();
  expect(await importsIn(graph)).toMatchObject([
    { name: "v-79-1", paragraphs: 3, votes: 0, document: { label: "Report", key: "V/79/1" }, sources: ["TEXT-V/79/1"] },
  ]);
});
