import { type Mention, type NodeRecord, labelledKey } from "../writing/record";
import type { Records, Thing } from "../writing/records";

/** A function that gives the record of a thing that is mentioned. It throws for what the laws would have found. */
export function nodesIn(records: Records): (mention: Mention | undefined) => NodeRecord {
  const byKey = new Map(records.nodes.map((node) => [labelledKey(node), node]));
  const recordOf = (thing: Thing | undefined) => (thing === undefined ? undefined : byKey.get(labelledKey(thing)));
  return (mention) => {
    const node = recordOf(records.one(mention));
    if (node === undefined) throw new Error(`"${mention?.key}" is nowhere, though the laws found it.`);
    return node;
  };
}

/** What a thing is called where it is printed: its first name, or its key. */
export function nameIn({ kind, key, values }: NodeRecord): string {
  const name = values[kind.names?.[0] ?? ""];
  return typeof name === "string" ? name : key;
}
