import { type Attribute, type Attributes, type Network, Sorts, inXml, saidOf, saidOfAll } from "./network";

/** What GEXF calls the sorts of values. */
const called = { boolean: "boolean", number: "double", string: "string" };

/** The network as GEXF 1.2 (https://gexf.net/1.2), as Gephi reads it, piece by piece: each thing with its kind and label. */
export function* gexf({ things, ties }: Network): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft">\n<meta/>\n<graph defaultedgetype="directed">\n';
  yield declared("node", saidOfAll(things, withoutLabel));
  yield declared(
    "edge",
    ties.map(({ attributes }) => attributes),
  );
  yield "<nodes>\n";
  for (const [id, its] of things) {
    const said = saidOf(id, its);
    yield `<node id="${inXml(id)}" label="${written(said["label"] ?? id)}">${values(withoutLabel(said))}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const [index, { from, to, by, attributes }] of ties.entries())
    yield `<edge id="e${index}" source="${inXml(from)}" target="${inXml(to)}" label="${inXml(by)}">${values(attributes)}</edge>\n`;
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** A label is told beside the attributes. */
const withoutLabel = (said: Attributes): Attributes =>
  Object.fromEntries(Object.entries(said).filter(([name]) => name !== "label"));

/** The attributes that things or ties have, each declared once. */
function declared(domain: "node" | "edge", all: Iterable<Attributes>): string {
  const each = [...new Sorts(all)].map(
    ([name, sort]) => `<attribute id="${inXml(name)}" title="${inXml(name)}" type="${called[sort]}"/>\n`,
  );
  return each.length === 0 ? "" : `<attributes class="${domain}">\n${each.join("")}</attributes>\n`;
}

/** What is said of a thing or of a tie; an empty text is nothing. */
const values = (attributes: Attributes): string =>
  `<attvalues>${Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<attvalue for="${inXml(name)}" value="${written(value)}"/>`)
    .join("")}</attvalues>`;

/** A value as an attribute of XML, in which a line break and a tab would be read as a space. */
const written = (value: Attribute): string =>
  inXml(String(value)).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
