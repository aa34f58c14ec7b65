import neo4j from "neo4j-driver";
import { source } from "../sources/source.kind";
import { made } from "../statements/statement.kind";
import { daysOfMaking, makingAlone } from "./days-of-making";
import { propertiesOf } from "./properties";
import { type NodeRecord, type TieRecord, citedPlacesOf } from "./record";
import type { Records, Thing } from "./records";

/** An edge as it will stand in the graph. */
export interface EdgeInGraph {
  readonly type: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every edge of these records, without its origin: the references and footnotes of their things, and their ties. */
export function edgesOf(records: Records): EdgeInGraph[] {
  return [
    ...records.nodes.flatMap((node) => [...linksOf(records, node), ...footnotesOf(node)]),
    ...records.ties.map((tie) => edgeOf(records, tie)),
  ];
}

function linksOf(records: Records, node: NodeRecord): EdgeInGraph[] {
  return node.links.flatMap((mention) => {
    const field = node.kind.fields[mention.field];
    if (field?.is !== "reference") return [];
    const other = found(records.one(mention), mention.key);
    const [from, to] = field.direction === "to" ? [node, other] : [other, node];
    return [{ type: field.type, from, to, properties: field.type === made.type ? makingAlone(records, node) : {} }];
  });
}

const footnotesOf = (node: NodeRecord): EdgeInGraph[] =>
  citedPlacesOf(node).map(({ source: key, locator }, index) => ({
    type: "CITES",
    from: node,
    to: { kind: source, key },
    properties: { order: neo4j.int(index + 1), ...(locator === "" ? {} : { locator }) },
  }));

function edgeOf(records: Records, tie: TieRecord): EdgeInGraph {
  const [from, to] = [tie.from[0], tie.to[0]];
  return {
    type: tie.tie.type,
    from: found(records.one(from), from?.key),
    to: found(records.one(to), to?.key),
    properties: { ...propertiesOf(tie), ...(tie.tie === made ? daysOfMaking(records, tie) : {}) },
  };
}

/** The laws have passed, so its lack is a fault of the program. */
function found(thing: Thing | undefined, key: string | undefined): Thing {
  if (thing === undefined) throw new Error(`The end "${key}" of an edge is nowhere, though the laws found it.`);
  return thing;
}
