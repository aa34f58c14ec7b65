import { vocabulary } from "../graph/vocabulary";

/** What became of a proposal. */
export const Outcome = vocabulary("Outcome", "What became of a proposal in a document.", {
  ADOPTED: "It was taken up.",
  WEAKENED: "It was taken up in a weaker form.",
  OMITTED: "It was left out.",
  TRANSFORMED: "It was taken up as something else.",
  IMPLEMENTED: "It was carried out.",
  PENDING: "It is still on the table.",
});
export type Outcome = keyof typeof Outcome;
