import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { type Attribute, type Network, kindOf, labelOf } from "./network";

const formatted = (_id: string, { label, ...attributes }: Record<string, Attribute>) => ({
  label: String(label),
  attributes,
});

/** The network as GEXF 1.2, as Gephi reads it, each thing with its kind and label. */
export function gexf({ things, ties }: Network): string {
  const graph = new MultiDirectedGraph();
  for (const [id, attributes] of things)
    graph.addNode(id, { ...attributes, kind: kindOf(id), label: labelOf(id, attributes) });
  for (const [index, { from, to, by, attributes }] of ties.entries())
    graph.addEdgeWithKey(`e${index}`, from, to, { ...attributes, label: by });
  return write(graph, {
    version: "1.2",
    formatNode: formatted,
    formatEdge: formatted,
  });
}
