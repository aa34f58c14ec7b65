import { type Attribute, type Attributes, type Network, kindOf, labelOf } from "./network";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML. */
const text = (value: string): string => value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** What GraphML calls the values of an attribute. */
function valueIn(values: readonly Attribute[]): string {
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  return values.every((value) => typeof value === "number") ? "double" : "string";
}

/** The network as GraphML (http://graphml.graphdrawing.org/specification.html), directed, each thing with its kind and label. */
export function graphml({ things, ties }: Network): string {
  const ofThings = [...things].map(([id, its]) => ({ ...its, kind: kindOf(id), label: labelOf(id, its) }));
  const ofTies = ties.map(({ by, attributes }) => ({ ...attributes, by }));
  const [nodes, edges] = [new Keys("node", ofThings), new Keys("edge", ofTies)];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodes.declared,
    ...edges.declared,
    '<graph edgedefault="directed">',
    ...[...things.keys()].map((id, index) => `<node id="${text(id)}">${nodes.data(ofThings[index] ?? {})}</node>`),
    ...ties.map(
      ({ from, to }, index) =>
        `<edge id="e${index}" source="${text(from)}" target="${text(to)}">${edges.data(ofTies[index] ?? {})}</edge>`,
    ),
    "</graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

/** The attributes that things or ties have, each declared once. */
class Keys {
  readonly #names: readonly string[];

  constructor(
    private readonly domain: "node" | "edge",
    private readonly all: readonly Attributes[],
  ) {
    this.#names = [...new Set(all.flatMap((attributes) => Object.keys(attributes)))].sort();
  }

  get declared(): string[] {
    return this.#names.map((name) => {
      const values = this.all.flatMap((attributes) => attributes[name] ?? []);
      return `<key id="${this.#id(name)}" for="${this.domain}" attr.name="${text(name)}" attr.type="${valueIn(values)}"/>`;
    });
  }

  data(attributes: Attributes): string {
    return Object.entries(attributes)
      .map(([name, value]) => `<data key="${this.#id(name)}">${text(String(value))}</data>`)
      .join("");
  }

  #id(name: string): string {
    return `${this.domain}-${text(name)}`;
  }
}
