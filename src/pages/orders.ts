import { vocabulary } from "../graph/vocabulary";
import { sortName } from "../names/sort-name";
import type { RowPlace } from "./cursor";

/** The orders of a list that has names. */
export const NameOrder = vocabulary("NameOrder", "The order of a list of named things.", {
  NAME_ASC: "In order of name, from A to Z.",
  NAME_DESC: "In order of name, from Z to A.",
});
export type NameOrder = keyof typeof NameOrder;

/** The orders of a list whose things happened at some time. */
export const DateOrder = vocabulary(
  "DateOrder",
  "The order of a list in time: by the last day of each date, the more precise date first; what is undated comes last.",
  {
    DATE_DESC: "In order of date, the latest first.",
    DATE_ASC: "In order of date, the earliest first.",
  },
);
export type DateOrder = keyof typeof DateOrder;

/** The order of places: column by column, texts as names are sorted; what is the same but for accents, case and signs is told apart by them. */
export function compared(a: RowPlace, b: RowPlace): number {
  return firstOf(a, b, (left, right) => inOrder(sortName(left), sortName(right))) || firstOf(a, b, inOrder);
}

/** The first column that tells them apart. */
function firstOf(a: RowPlace, b: RowPlace, texts: (left: string, right: string) => number): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    const numbers = typeof left === "number" && typeof right === "number";
    const order = numbers ? left - right : texts(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
}

const inOrder = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
