import type { FilePlace } from "../writing/record";

/** What a file says at a place, whatever its notation: a value, a list, or fields with what they say. */
export interface PlacedValue {
  readonly at: FilePlace;
  /** The whole as plain data. */
  readonly value: unknown;
  readonly items?: readonly PlacedValue[];
  readonly fields?: ReadonlyMap<string, PlacedValue>;
}

/** What a value is, in the words of a curator. */
export function sortOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return "a text";
  return typeof value === "number" ? `the number ${value}` : value === true ? "true" : "false";
}
