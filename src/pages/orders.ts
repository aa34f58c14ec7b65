import { vocabulary } from "../graph/vocabulary";

/** The orders of a list that has names. */
export const NameOrder = vocabulary("NameOrder", "The order of a list of named things.", {
  NAME_ASC: "From A to Z.",
  NAME_DESC: "From Z to A.",
});
export type NameOrder = keyof typeof NameOrder;

/** The orders of a list whose things happened at some time. */
export const DateOrder = vocabulary(
  "DateOrder",
  "The order of a list in time: by the last day of each date, the more precise date first; what is undated comes last.",
  {
    DATE_DESC: "The latest first.",
    DATE_ASC: "The earliest first.",
  },
);
export type DateOrder = keyof typeof DateOrder;
