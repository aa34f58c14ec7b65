import { BadQuestion } from "../errors";

/** What a cursor holds: the order it was made for, and where its row stands in it; the last value tells all rows apart. */
export type Place = readonly (string | number)[];

/** Opaque to the outside; made again from the same row it is the same. */
export function cursorOf(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString("base64url");
}

/** The place that a cursor holds; `columns` says how many values it has. Throws BadQuestion for garbage and for a cursor of another order. */
export function placeOf(cursor: string, order: string, columns: number, argument: string): Place {
  const [its, ...place] = parsed(cursor) ?? [];
  const whole = its !== undefined && place.length > 0 && place.every(isValue);
  if (whole && its !== order && /^[A-Z_]+$/.test(its))
    throw new BadQuestion(
      `${argument}: this cursor was made for the order ${its}, not ${order}; begin again without it.`,
      argument,
    );
  if (!whole || its !== order || place.length !== columns)
    throw new BadQuestion(
      `${argument}: "${cursor.slice(0, 40)}" is not a cursor of this list; take one from pageInfo or an edge.`,
      argument,
    );
  return place;
}

const isValue = (part: unknown): part is string | number => typeof part === "string" || typeof part === "number";

function parsed(cursor: string): [string, ...unknown[]] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(parts)) return undefined;
    const [order, ...place] = parts as unknown[];
    return typeof order === "string" ? [order, ...place] : undefined;
  } catch {
    // Whatever does not parse is not a cursor; the caller says so.
    return undefined;
  }
}
