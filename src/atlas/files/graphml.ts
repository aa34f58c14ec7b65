import { type Attributes, type Network, Sorts, inXml, saidOf, saidOfAll } from "./network";

/** What GraphML calls the sorts of values. */
const called = { boolean: "boolean", number: "double", string: "string" };

/** The network as GraphML (http://graphml.graphdrawing.org/specification.html), piece by piece: directed, each thing with its kind and label. */
export function* graphml({ things, ties }: Network): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declared("node", saidOfAll(things));
  yield declared(
    "edge",
    ties.map(({ by, attributes }) => ({ ...attributes, by })),
  );
  yield '<graph edgedefault="directed">\n';
  for (const [id, its] of things) yield `<node id="${inXml(id)}">${data("node", saidOf(id, its))}</node>\n`;
  for (const [index, { from, to, by, attributes }] of ties.entries())
    yield `<edge id="e${index}" source="${inXml(from)}" target="${inXml(to)}">${data("edge", { ...attributes, by })}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

/** The attributes that things or ties have, each declared once. */
const declared = (domain: "node" | "edge", all: Iterable<Attributes>): string =>
  [...new Sorts(all)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sort]) => {
      const id = idOf(domain, name);
      return `<key id="${id}" for="${domain}" attr.name="${inXml(name)}" attr.type="${called[sort]}"/>\n`;
    })
    .join("");

const data = (domain: "node" | "edge", attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${idOf(domain, name)}">${inXml(String(value))}</data>`)
    .join("");

const idOf = (domain: string, name: string): string => `${domain}-${inXml(name)}`;
