import neo4j from "neo4j-driver";
import { source } from "../sources/source.kind";
import { ORIGIN } from "./format";
import { propertiesOf } from "./properties";
import { type NodeRecord, type TieRecord, citationsOf } from "./record";
import type { Seed } from "./seed";

/** An edge as it will stand in the graph. */
export interface Edge {
  readonly type: string;
  readonly from: Pick<NodeRecord, "kind" | "key">;
  readonly to: Pick<NodeRecord, "kind" | "key">;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every edge of a seed that keeps the laws: the references and footnotes of its things, and its ties. */
export function edgesOf(seed: Seed): Edge[] {
  return [
    ...seed.nodes.flatMap((node) => [...linksOf(seed, node), ...footnotesOf(node)]),
    ...seed.ties.map((tie) => edgeOf(seed, tie)),
  ];
}

function linksOf(seed: Seed, node: NodeRecord): Edge[] {
  return node.links.flatMap((mention) => {
    const field = node.kind.fields[mention.field];
    if (field?.is !== "reference") return [];
    const other = found(seed.one(mention), mention.key);
    const [from, to] = field.direction === "to" ? [node, other] : [other, node];
    return [{ type: field.type, from, to, properties: { origin: ORIGIN } }];
  });
}

const footnotesOf = (node: NodeRecord): Edge[] =>
  citationsOf(node).map(({ source: key, locator }, index) => ({
    type: "CITES",
    from: node,
    to: { kind: source, key },
    properties: { order: neo4j.int(index + 1), ...(locator === "" ? {} : { locator }), origin: ORIGIN },
  }));

function edgeOf(seed: Seed, tie: TieRecord): Edge {
  const [from, to] = [tie.from[0], tie.to[0]];
  return {
    type: tie.tie.type,
    from: found(seed.one(from), from?.key),
    to: found(seed.one(to), to?.key),
    properties: propertiesOf(tie),
  };
}

/** The laws have passed, so its lack is a fault of the program. */
function found(node: NodeRecord | undefined, key: string | undefined): NodeRecord {
  if (node === undefined) throw new Error(`The end "${key}" of an edge is not in the seed, though the laws found it.`);
  return node;
}
