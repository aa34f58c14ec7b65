import { type Mention, type NodeRecord, labelledKey, textIn } from "../writing/record";
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
export const nameIn = (node: NodeRecord): string => textIn(node, node.kind.names?.[0] ?? "") ?? node.key;

/** The same where only its key would be printed: its heading, what it says, or what it hangs on and when. */
export function nameOrGist(node: NodeRecord): string {
  const name = nameIn(node);
  if (name !== node.key) return name;
  const place = [...node.links.map(({ key }) => key), textIn(node, "date") ?? ""].filter((part) => part !== "");
  const gist = textIn(node, "heading") ?? textIn(node, "summary") ?? place.join(", ");
  return gist === "" ? name : gist;
}
