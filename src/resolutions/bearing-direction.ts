import { vocabulary } from "../graph/vocabulary";

/** What a yes vote means for a subject. */
export const BearingDirection = vocabulary(
  "BearingDirection",
  "What a vote of yes on a resolution means for a subject.",
  {
    ADVANCES: "A state that votes yes supports the subject.",
    HINDERS: "A state that votes yes opposes the subject.",
  },
);
export type BearingDirection = keyof typeof BearingDirection;
