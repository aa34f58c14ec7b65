import { inTurns } from "../../graph/pieces";

/** A value of a thing or of a tie in a file. */
export type Attribute = string | number | boolean;

/** Attributes by name. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** What an answer speaks of, as a network: things by their global ids, and how the answer leads from one to another. */
export interface Network {
  readonly things: ReadonlyMap<string, Attributes>;
  readonly ties: readonly Tie[];
}

/** One thing leads to another. */
interface Tie {
  readonly from: string;
  readonly to: string;
  /** The fields on the way, such as `evidence.source`. */
  readonly by: string;
  readonly attributes: Attributes;
}

/** Where in an answer one stands: beneath which thing, by which fields, and what was said on the way. */
interface Way {
  readonly from: string | undefined;
  readonly by: readonly string[];
  readonly attributes: Attributes;
}

/** What of an answer only holds a list together. */
const passed = new Set(["edges", "nodes", "node"]);
/** What is said of a list and of no thing. */
const ofLists = new Set(["cursor", "pageInfo", "__typename"]);

/** The network in an answer: whatever has a global id is a thing, whatever stands beneath it or beside it in a list is tied to it. Others have their turn while it is found. */
export async function networkIn(answer: unknown): Promise<Network> {
  const things = new Map<string, Record<string, Attribute>>();
  const ties: Tie[] = [];
  const visit = function* (value: unknown, way: Way): Generator<undefined> {
    if (Array.isArray(value)) for (const one of value) yield* visit(one, way);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const fields = Object.entries(value).filter(([field]) => !ofLists.has(field));
    const { id, ...said } = Object.fromEntries(fields.flatMap(attributeOf));
    const parts = fields.filter(([, its]) => typeof its === "object" && its !== null);
    const [node] = parts.filter(([field]) => field === "node").flatMap(([, its]) => idOf(its));
    if (isGlobal(id)) {
      things.set(id, { ...things.get(id), ...said });
      if (way.from !== undefined)
        ties.push({ from: way.from, to: id, by: way.by.join("."), attributes: ofTie(way.attributes) });
    }
    const beneath: Way = isGlobal(id) ? wayFrom(id) : { ...way, attributes: { ...way.attributes, ...said } };
    for (const [field, its] of parts) {
      // What an edge says beside its node is said of the node.
      const from = node === undefined || field === "node" ? beneath : wayFrom(node);
      yield* visit(its, passed.has(field) ? from : { ...from, by: [...from.by, field] });
    }
    yield;
  };
  await inTurns(visit(answer, { from: undefined, by: [], attributes: {} }), () => undefined);
  return { things, ties };
}

/** What is said of a tie. The key of a fact is called so, since NetworkX, which reads GEXF, keeps the word `key` of a tie to itself. */
const ofTie = ({ key, ...said }: Attributes): Attributes => (key === undefined ? said : { ...said, fact: key });

const wayFrom = (id: string): Way => ({ from: id, by: [], attributes: {} });

const isGlobal = (id: unknown): id is string => typeof id === "string" && /^\w+:/.test(id);

const idOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null && "id" in value && isGlobal(value.id) ? [value.id] : [];

/** A field of one value, or of several texts, which are joined by `; `; what no XML can hold is left out of it. */
function attributeOf([field, value]: readonly [string, unknown]): [string, Attribute][] {
  if (typeof value === "string") return [[field, holdable(value)]];
  if (typeof value === "number" || typeof value === "boolean") return [[field, value]];
  const isTexts = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
  return isTexts ? [[field, holdable(value.join("; "))]] : [];
}

/** A text without the signs that the two formats cannot hold (https://www.w3.org/TR/xml/#charsets). */
const holdable = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");

/** What a thing is called: of a state its name, of a resolution its symbol, else its id. */
function labelOf(id: string, attributes: Attributes): string {
  const { name, symbol, title, heading, ref } = attributes;
  return String(name ?? symbol ?? title ?? heading ?? ref ?? id);
}

/** The kind of a thing, with which its global id begins. */
const kindOf = (id: string): string => id.split(":", 1).join("");

/** A text as the value of an attribute of XML, or between its tags. */
export const inXml = (value: string): string => value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What is said of a thing, with its kind and its label. */
export const saidOf = (id: string, its: Attributes): Attributes => ({
  ...its,
  kind: kindOf(id),
  label: labelOf(id, its),
});

/** What is said of each thing, as one format tells it. */
export function* saidOfAll(
  things: Network["things"],
  told: (said: Attributes) => Attributes = (said) => said,
): Generator<Attributes> {
  for (const [id, its] of things) yield told(saidOf(id, its));
}

/** The names of attributes with the narrowest sort of their values, in the order in which they are met. */
export class Sorts {
  readonly #sorts = new Map<string, "boolean" | "number" | "string">();

  constructor(all: Iterable<Attributes>) {
    for (const attributes of all)
      for (const [name, value] of Object.entries(attributes)) {
        const [its, sort] = [this.#sorts.get(name), typeof value as "boolean" | "number" | "string"];
        if (its !== sort) this.#sorts.set(name, its === undefined ? sort : "string");
      }
  }

  [Symbol.iterator]() {
    return this.#sorts.entries();
  }
}
