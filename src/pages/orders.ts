import { registerEnumType } from "type-graphql";

/** The orders of a list that has names. */
export enum NameOrder {
  NAME_ASC = "NAME_ASC",
  NAME_DESC = "NAME_DESC",
}
registerEnumType(NameOrder, {
  name: "NameOrder",
  description: "The order of a list of named things.",
  valuesConfig: { NAME_ASC: { description: "From A to Z." }, NAME_DESC: { description: "From Z to A." } },
});

/** The orders of a list whose things happened at some time. */
export enum DateOrder {
  DATE_DESC = "DATE_DESC",
  DATE_ASC = "DATE_ASC",
}
registerEnumType(DateOrder, {
  name: "DateOrder",
  description:
    "The order of a list in time: by the last day of each date, the more precise date first; what is undated comes last.",
  valuesConfig: { DATE_DESC: { description: "The latest first." }, DATE_ASC: { description: "The earliest first." } },
});
