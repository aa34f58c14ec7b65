import { vocabulary } from "../graph/vocabulary";

/** What became of a passage between an earlier text and a later one. */
export const ChangeKind = vocabulary(
  "ChangeKind",
  "What became of a passage between an earlier text and a later one.",
  {
    UNCHANGED: "It stayed as it was.",
    REWORDED: "It was put differently, neither stronger nor weaker on the whole.",
    STRENGTHENED: "It asks or says more than before.",
    WEAKENED: "It asks or says less than before.",
    ADDED: "It was not there before, or something was added to it.",
    DELETED: "It was taken out, or a part of it was.",
    UNKNOWN:
      "No source says. Where the other text has no such paragraph on record, that is no evidence that it was added or taken out: not every paragraph is on record.",
  },
);
export type ChangeKind = keyof typeof ChangeKind;

/** What became of some words. */
export const WordChangeKind = vocabulary("WordChangeKind", "What became of some words.", {
  KEPT: "They stand in both texts.",
  ADDED: "They stand only in the later text.",
  DELETED: "They stand only in the earlier text.",
});
export type WordChangeKind = keyof typeof WordChangeKind;
