import { registerEnumType } from "type-graphql";

/** The orders of a list of norms. */
export enum NormOrder {
  CODE_ASC = "CODE_ASC",
  CODE_DESC = "CODE_DESC",
  NAME_ASC = "NAME_ASC",
  NAME_DESC = "NAME_DESC",
}
registerEnumType(NormOrder, {
  name: "NormOrder",
  description: "The order of a list of norms.",
  valuesConfig: {
    CODE_ASC: { description: "As the report has them, from (a) to (k)." },
    CODE_DESC: { description: "From (k) to (a)." },
    NAME_ASC: { description: "By short name, from A to Z." },
    NAME_DESC: { description: "By short name, from Z to A." },
  },
});
