import { vocabulary } from "../graph/vocabulary";

/** The orders of a list of norms. */
export const NormOrder = vocabulary("NormOrder", "The order of a list of norms.", {
  CODE_ASC: "The order of the report, from (a) to (k).",
  CODE_DESC: "The opposite of the order of the report, from (k) to (a).",
  NAME_ASC: "By short name, from A to Z.",
  NAME_DESC: "By short name, from Z to A.",
});
export type NormOrder = keyof typeof NormOrder;
