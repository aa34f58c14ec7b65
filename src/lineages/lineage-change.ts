import { vocabulary } from "../graph/vocabulary";

/** What became of a passage on its whole way. */
export const LineageChange = vocabulary("LineageChange", "What became of a passage or an idea on its whole way.", {
  ADDED: "The passage came into the text.",
  DELETED: "The passage stood in a draft and was taken out.",
  WEAKENED: "The passage says or asks less in the end than at first.",
  STRENGTHENED: "The passage says or asks more in the end than at first.",
  UNCHANGED: "The passage stayed as it was.",
  KEPT: "The passage was in doubt and stayed in.",
  CHANGED: "The passage was worded differently from text to text, neither stronger nor weaker on the whole.",
  CONTESTED: "The passage was fought over; no source says how that ended.",
  TRANSFORMED: "The passage became something else.",
  IMPLEMENTED: "What the passage asks for was set up.",
  NOT_TAKEN_UP: "The passage was proposed and did not come into the text.",
  UNKNOWN: "No source says what became of the passage.",
});
export type LineageChange = keyof typeof LineageChange;
