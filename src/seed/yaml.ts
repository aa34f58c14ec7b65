import { LineCounter, type Node, Scalar, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { type Finding, findingOf } from "./finding";
import type { FilePlace } from "../writing/record";
import type { PlacedValue } from "./placed-value";

/**
 * What a YAML file says, each part with its line; with findings instead where it is not YAML, or uses what the seed
 * does not.
 */
export function toldInYaml(file: string, text: string): { told?: PlacedValue; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): FilePlace => ({ file, line: lines.linePos(offset).line || 1 });
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    at: place(pos[0]),
    message: said(message),
  }));
  visit(document, {
    Alias: (_, { range, source }) => {
      faults.push({
        at: place(range?.[0] ?? 0),
        message: `"*${source}" stands for something said elsewhere: write it out.`,
      });
    },
  });
  if (faults.length > 0) return { findings: faults.map((fault) => findingOf("syntax", fault)) };
  return { told: tell(document.contents, place), findings: [] };
}

const said = (message: string): string =>
  `this is not YAML as the seed has it: ${message.split("\n")[0]?.replace(/\.?$/, ".")}`;

function tell(node: Node | null, place: (offset: number) => FilePlace, from?: FilePlace): PlacedValue {
  const at = from ?? place(node?.range?.[0] ?? 0);
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => tell(item, place));
    return { at, items, value: items.map(({ value }) => value) };
  }
  if (isMap<Node, Node | null>(node)) {
    const fields = new Map(
      node.items.map(({ key, value }) => [nameOf(key), tell(value, place, place(key.range?.[0] ?? 0))]),
    );
    return { at, fields, value: Object.fromEntries([...fields].map(([field, { value }]) => [field, value])) };
  }
  if (!isScalar(node) || isAlias(node)) return { at, value: null };
  return { at, value: typeof node.value === "string" ? node.value.trim() : node.value };
}

const nameOf = (key: Node): string => (key instanceof Scalar ? String(key.value) : String(key));
