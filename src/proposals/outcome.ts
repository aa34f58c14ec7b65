import { registerEnumType } from "type-graphql";

/** What became of a proposal. */
export enum Outcome {
  ADOPTED = "ADOPTED",
  WEAKENED = "WEAKENED",
  OMITTED = "OMITTED",
  TRANSFORMED = "TRANSFORMED",
  IMPLEMENTED = "IMPLEMENTED",
  PENDING = "PENDING",
}
registerEnumType(Outcome, {
  name: "Outcome",
  description: "What became of a proposal in a document.",
  valuesConfig: {
    ADOPTED: { description: "It was taken up." },
    WEAKENED: { description: "It was taken up in a weaker form." },
    OMITTED: { description: "It was left out." },
    TRANSFORMED: { description: "It was taken up as something else." },
    IMPLEMENTED: { description: "It was carried out." },
    PENDING: { description: "It is still on the table." },
  },
});
