import { vocabulary } from "../graph/vocabulary";

/** What became of a passage on its whole way. */
export const LineageChange = vocabulary("LineageChange", "What became of a passage or an idea on its whole way.", {
  ADDED: "It came into the text.",
  DELETED: "It stood in a draft and was taken out.",
  WEAKENED: "It says or asks less in the end than at first.",
  STRENGTHENED: "It says or asks more in the end than at first.",
  UNCHANGED: "It stayed as it was.",
  KEPT: "It was in doubt and stayed in.",
  CHANGED: "It was worded differently from text to text, neither stronger nor weaker on the whole.",
  CONTESTED: "It was fought over; how that ended is not on record.",
  TRANSFORMED: "It became something else.",
  IMPLEMENTED: "What it asks for was set up.",
  NOT_TAKEN_UP: "It was proposed and did not come into the text.",
  UNKNOWN: "What became of it is not on record.",
});
export type LineageChange = keyof typeof LineageChange;
