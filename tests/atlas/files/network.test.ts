import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { gexf } from "../../../src/atlas/files/gexf";
import { graphml } from "../../../src/atlas/files/graphml";
import { networkIn } from "../../../src/atlas/files/network";

const title = 'Text of "1998" & <others>\u0000';

/** An answer: one state with a vote, as an edge that says the choice, and a fact with its source. */
const answer = {
  states: {
    totalCount: 1,
    edges: [
      {
        cursor: "x",
        node: { __typename: "State", id: "State:AND", name: "Andoria", aliases: ["A", "B"] },
        evidence: [{ key: "POS-1", summary: "Said so.", source: { id: "Source:S-1", title, machineMade: false } }],
      },
    ],
  },
  again: { id: "State:AND", name: "Andoria", votes: { edges: [{ choice: "YES", node: { id: "Resolution:V/1" } }] } },
};

it("finds what an answer speaks of, each thing once, and how the answer leads from one to another", async () => {
  const { things, ties } = await networkIn(answer);
  expect(Object.fromEntries(things)).toEqual({
    "State:AND": { name: "Andoria", aliases: "A; B" },
    "Source:S-1": { title: 'Text of "1998" & <others>', machineMade: false },
    "Resolution:V/1": {},
  });
  expect(ties).toEqual([
    { from: "State:AND", to: "Source:S-1", by: "evidence.source", attributes: { summary: "Said so.", fact: "POS-1" } },
    { from: "State:AND", to: "Resolution:V/1", by: "votes", attributes: { choice: "YES" } },
  ]);
});

it.each([
  ["GraphML", graphml, (text: string) => parseGraphml(MultiDirectedGraph as never, text)],
  ["GEXF", gexf, (text: string) => parseGexf(MultiDirectedGraph as never, text)],
])("writes the same as %s, whatever the texts hold", async (_name, write, parse) => {
  const graph = parse([...write(await networkIn(answer))].join(""));
  expect([graph.order, graph.size]).toEqual([3, 2]);
  expect(graph.getNodeAttributes("State:AND")).toMatchObject({ label: "Andoria", kind: "State" });
  expect(graph.getNodeAttribute("Source:S-1", "title")).toBe('Text of "1998" & <others>');
  expect(graph.getEdgeAttributes(graph.edges("State:AND", "Resolution:V/1")[0])).toMatchObject({ choice: "YES" });
});
