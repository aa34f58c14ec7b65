import { vocabulary } from "../graph/vocabulary";

/** What became of a passage between an earlier text and a later one. */
export const ChangeKind = vocabulary(
  "ChangeKind",
  "What became of a passage between an earlier text and a later one.",
  {
    UNCHANGED: "The passage stayed as it was.",
    REWORDED: "The passage was put differently, neither stronger nor weaker on the whole.",
    STRENGTHENED: "The passage asks or says more than before.",
    WEAKENED: "The passage asks or says less than before.",
    MOVED: "The passage stands elsewhere in the later text, and its words stayed as they were.",
    ADDED: "The passage was not there before, or something was added to it.",
    DELETED: "The passage was taken out, or a part of it was.",
    UNKNOWN:
      "No source says. Where the other text has no such paragraph on record, that is no evidence that it was added or taken out: not every paragraph is on record.",
  },
);
export type ChangeKind = keyof typeof ChangeKind;

/** What became of some words. */
export const WordChangeKind = vocabulary(
  "WordChangeKind",
  "What became of some words between an earlier text and a later one.",
  {
    KEPT: "The words stand in both texts.",
    ADDED: "The words stand only in the later text.",
    DELETED: "The words stand only in the earlier text.",
  },
);
export type WordChangeKind = keyof typeof WordChangeKind;
