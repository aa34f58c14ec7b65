import { vocabulary } from "../graph/vocabulary";

/** What became of a proposal. */
export const Outcome = vocabulary("Outcome", "What became of a proposal in a document.", {
  ADOPTED: "The proposal was taken up.",
  WEAKENED: "The proposal was taken up in a weaker form.",
  OMITTED: "The proposal was left out of the document.",
  TRANSFORMED: "The proposal was taken up as something else.",
  IMPLEMENTED: "The proposal was carried out.",
  PENDING: "The proposal is still on the table.",
});
export type Outcome = keyof typeof Outcome;
