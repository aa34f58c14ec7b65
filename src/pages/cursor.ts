import { BadQuestion } from "../errors";

/** Where a row stands in the order of its list; the last value tells all rows apart. */
export type RowPlace = readonly (string | number)[];

/** What a cursor is good for: one list in one order. */
export interface Listed {
  readonly list: string;
  readonly order: string;
}

/** Opaque to the outside; made again from the same row it is the same. */
export function cursorOf({ list, order }: Listed, place: RowPlace): string {
  return Buffer.from(JSON.stringify([list, order, ...place])).toString("base64url");
}

/** The place that a cursor holds; `columns` says how many values it has. Throws BadQuestion for garbage and for a cursor of another list or order. */
export function rowPlaceOf(cursor: string, listed: Listed & { readonly columns: number }, argument: string): RowPlace {
  const { list, order, columns } = listed;
  const its = parsed(cursor);
  const refused = (why: string) => new BadQuestion(`${argument}: ${why}`, argument);
  if (its === undefined)
    throw refused(`"${cursor.slice(0, 40)}" is not a cursor of this list; take one from pageInfo or an edge.`);
  if (its.list !== list)
    throw refused(
      `this cursor was made for the list "${its.list.slice(0, 40)}", not "${list}"; begin again without it.`,
    );
  if (its.order !== order)
    throw refused(
      `this cursor was made for the order ${its.order.slice(0, 80)}, not ${order}; begin again without it.`,
    );
  if (its.place.length !== columns)
    throw refused(`"${cursor.slice(0, 40)}" is not a cursor of this list; take one from pageInfo or an edge.`);
  return its.place;
}

const isText = (part: unknown): part is string => typeof part === "string" && part !== "";
const isValue = (part: unknown): part is string | number => typeof part === "string" || typeof part === "number";

function parsed(cursor: string): (Listed & { readonly place: RowPlace }) | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(parts)) return undefined;
    const [list, order, ...place] = parts as unknown[];
    return isText(list) && isText(order) && place.length > 0 && place.every(isValue)
      ? { list, order, place }
      : undefined;
  } catch {
    // Whatever does not parse is not a cursor; the caller says so.
    return undefined;
  }
}
