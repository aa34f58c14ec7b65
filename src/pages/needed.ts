import type { Fields, Kind } from "../graph/kind";

/** Of fields of the API that are worked out: the properties that each needs beside the key. */
export type Needs = Readonly<Record<string, readonly string[]>>;

const footnotes = ["sources", "locators"];
const always: Needs = { citations: footnotes, locator: footnotes, source: footnotes, __typename: [], id: [], key: [] };

/**
 * The properties of a thing that the selected fields need, its key first; nothing where a field is unknown, so that all of them are
 * needed. Beside a date its first and last day are worked out of it.
 */
export function neededOf(kind: Kind, needs: Needs, fields: readonly string[]): readonly string[] | undefined {
  const properties = new Set([kind.key]);
  for (const field of fields) {
    const its =
      needs[field] ??
      always[field] ??
      ownOf(kind.fields, field) ??
      ownOf(kind.fields, field.replace(/(First|Last)$/, ""));
    if (its === undefined) return undefined;
    for (const property of its) properties.add(property);
  }
  return [...properties];
}

/** A field that the kind declares as a property of its own. */
function ownOf(fields: Fields, field: string): readonly string[] | undefined {
  const what = fields[field];
  return what === undefined || ["reference", "parts", "source", "locator"].includes(what.is) ? undefined : [field];
}

/** The properties of an edge that its selected fields need. */
export function neededOfEdge(properties: readonly string[], fields: readonly string[]): readonly string[] {
  const wanted = new Set(fields.flatMap((field) => always[field] ?? [field, field.replace(/(First|Last)$/, "")]));
  return properties.filter((property) => wanted.has(property));
}
