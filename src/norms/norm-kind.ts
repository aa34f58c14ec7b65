import { registerEnumType } from "type-graphql";

/** Whether a norm asks states to refrain or to act. */
export enum NormKind {
  LIMITING = "LIMITING",
  POSITIVE = "POSITIVE",
}
registerEnumType(NormKind, {
  name: "NormKind",
  description:
    "Whether a norm asks states to refrain from something or to do something; the report itself does not sort them so.",
  valuesConfig: {
    LIMITING: { description: "It asks states not to do something." },
    POSITIVE: { description: "It asks states to do something." },
  },
});
