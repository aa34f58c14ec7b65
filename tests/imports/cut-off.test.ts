import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { importVotesInto } from "../../src/imports/import-commands";
import { importVotes } from "../../src/imports/import-votes";
import { importsIn } from "../../src/imports/in-graph";
import { sweep } from "../../src/imports/swept";
import { Valley } from "./valley";
import { votesTable, written } from "./written";

let valley: Valley;
let graph: Graph;

beforeAll(async () => {
  valley = await Valley.loaded();
  ({ graph } = valley);
});
afterEach(() => valley.withoutImports());
afterAll(() => valley.close());

/** Ends an import after so many transactions, as a process that is killed. */
const endingAfter = (writes: number): Graph => {
  let left = writes;
  return { ...graph, write: (work) => (left-- > 0 ? graph.write(work) : Promise.reject(new Error("killed"))) };
};

it.each([2, 3, 4])(
  "is wholly there or wholly not when it ends after %i transactions, and is gone on with",
  async (writes) => {
    const file = written("votes.csv", votesTable());
    await expect(importVotes(endingAfter(writes), [file])).rejects.toThrow("killed");
    expect(await valley.rollCalls()).toEqual([]);
    expect((await importVotes(graph, [file])).did?.votes).toBe(3);
    expect((await valley.rollCalls()).map(({ votes }) => votes.length)).toEqual([5]);
  },
);

it("begins anew where what was staged is of the same file before it was mended, or of another name", async () => {
  const file = written("votes.csv", votesTable());
  await expect(importVotes(endingAfter(4), [file])).rejects.toThrow("killed");
  const mended = written("votes.csv", votesTable("rc:1,V/RES/9,60,2005-11-01,UTO,Utopia,N,valley"));
  await expect(importVotes(endingAfter(4), [mended])).rejects.toThrow("killed");
  await importVotes(graph, [file], { name: "other" });
  expect((await importVotes(graph, [file])).did?.rollCalls).toBe(0);
  expect((await importsIn(graph)).map(({ name, votes }) => [name, votes])).toEqual([
    ["other", 3],
    ["votes", 0],
  ]);
  expect((await valley.rollCalls()).map(({ id }) => id)).toEqual(["rc:1"]);
});

it("sweeps away what was staged by an import that never went on, and not what is being staged", async () => {
  const before = await valley.counted();
  await expect(importVotes(endingAfter(4), [written("votes.csv", votesTable())])).rejects.toThrow("killed");
  await sweep(graph);
  expect((await valley.counted()).things).toBe(before.things + 2);
  await graph.write((run) => run(cypher`MATCH (s:Staging) SET s.at = 0`));
  await sweep(graph);
  expect((await valley.counted()).things).toBe(before.things);
});

it("gives way to another that begins under the same name", async () => {
  const file = written("votes.csv", votesTable());
  const slow: Graph = {
    ...graph,
    write: async (work) => {
      const answer = await graph.write(work);
      if (JSON.stringify(answer).includes("id"))
        await graph.write((run) => run(cypher`MATCH (s:Staging) SET s.holder = "other"`));
      return answer;
    },
  };
  await expect(importVotes(slow, [file])).rejects.toThrow("Another import of these roll calls has begun meanwhile");
  await graph.write((run) => run(cypher`MATCH (s:Staging) DELETE s`));
  await sweep(graph);
});

it("refuses a name that is none, files that are not there, and a graph without a seed", async () => {
  const file = written("votes.csv", votesTable());
  await expect(importVotes(graph, [file], { name: "Votes!" })).rejects.toThrow('"Votes!" is no name for an import');
  await expect(importVotes(graph, ["/nowhere/votes.csv"])).rejects.toThrow("there is no such file");
  await expect(importVotes(graph, ["/tmp"])).rejects.toThrow(
    "/tmp cannot be read: it is a folder; name the files in it.",
  );
  const into = (report: string) => importVotesInto(graph, [file], () => undefined, { report });
  await expect(into(file)).rejects.toThrow("this is a file to import; name another for the list.");
  await expect(into("/nowhere/list.csv")).rejects.toThrow(
    "--report /nowhere/list.csv cannot be written: there is no such file or folder.",
  );
  const empty: Graph = { ...graph, read: () => Promise.resolve([]) };
  await expect(importVotes(empty, [file])).rejects.toThrow("The graph holds no states yet");
});
