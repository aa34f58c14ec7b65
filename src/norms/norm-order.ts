import { vocabulary } from "../graph/vocabulary";

/** The orders of a list of norms. */
export const NormOrder = vocabulary("NormOrder", "The order of a list of norms.", {
  CODE_ASC: "As the report has them, from (a) to (k).",
  CODE_DESC: "From (k) to (a).",
  NAME_ASC: "By short name, from A to Z.",
  NAME_DESC: "By short name, from Z to A.",
});
export type NormOrder = keyof typeof NormOrder;
