import { vocabulary } from "../graph/vocabulary";

/** What a yes vote means for a subject. */
export const BearingDirection = vocabulary("BearingDirection", "What a yes vote on a resolution means for a subject.", {
  ADVANCES: "Who votes yes supports the subject.",
  HINDERS: "Who votes yes opposes the subject.",
});
export type BearingDirection = keyof typeof BearingDirection;
