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

/** The network in an answer: whatever has a global id is a thing, whatever stands beneath it is tied to it. */
export function networkIn(answer: unknown): Network {
  const things = new Map<string, Record<string, Attribute>>();
  const ties: Tie[] = [];
  const visit = (value: unknown, way: Way): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, way);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const fields = Object.entries(value).filter(([field]) => !ofLists.has(field));
    const own = Object.fromEntries(fields.flatMap(attributeOf));
    const { id, ...rest } = own;
    const isThing = typeof id === "string" && /^\w+:/.test(id);
    if (isThing) {
      things.set(id, { ...things.get(id), ...rest });
      if (way.from !== undefined)
        ties.push({ from: way.from, to: id, by: way.by.join("."), attributes: way.attributes });
    }
    const here: Way = isThing
      ? { from: id, by: [], attributes: {} }
      : { ...way, attributes: { ...way.attributes, ...own } };
    for (const [field, its] of fields)
      if (typeof its === "object" && its !== null)
        visit(its, passed.has(field) ? here : { ...here, by: [...here.by, field] });
  };
  visit(answer, { from: undefined, by: [], attributes: {} });
  return { things, ties };
}

/** A field of one value, or of several texts, which are joined by `; `. */
function attributeOf([field, value]: readonly [string, unknown]): [string, Attribute][] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [[field, value]];
  const isTexts = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
  return isTexts ? [[field, value.join("; ")]] : [];
}

/** What a thing is called: of a state its name, of a resolution its symbol, else its id. */
export function labelOf(id: string, attributes: Attributes): string {
  const { name, symbol, title, heading, ref } = attributes;
  return String(name ?? symbol ?? title ?? heading ?? ref ?? id);
}

/** The kind of a thing, with which its global id begins. */
export const kindOf = (id: string): string => id.split(":", 1).join("");
