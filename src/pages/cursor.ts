import { BadQuestion } from "../errors";

/** What a cursor holds: the order it was made for, and where its row stands in it; the last value tells all rows apart. */
export type Place = readonly (string | number)[];

/** Opaque to the outside; made again from the same row it is the same. */
export function cursorOf(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString("base64url");
}

/** The place that a cursor holds. Throws BadQuestion for garbage and for a cursor of another order. */
export function placeOf(cursor: string, order: string, columns: number, argument: string): Place {
  const parts = parsed(cursor);
  const [its, ...place] = parts ?? [];
  if (
    its === undefined ||
    place.length !== columns ||
    !place.every((part) => typeof part === "string" || typeof part === "number")
  )
    throw new BadQuestion(
      `${argument}: "${cursor.slice(0, 40)}" is not a cursor of this list; take one from pageInfo or an edge.`,
      argument,
    );
  if (its !== order)
    throw new BadQuestion(
      `${argument}: this cursor was made for the order ${String(its)}, not ${order}; begin again without it.`,
      argument,
    );
  return place as Place;
}

function parsed(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) && typeof parts[0] === "string" ? parts : undefined;
  } catch {
    // Whatever does not parse is not a cursor; the caller says so.
    return undefined;
  }
}
