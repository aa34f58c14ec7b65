import { vocabulary } from "../graph/vocabulary";

/** What became of the wording of an earlier draft. */
export const ParagraphChange = vocabulary(
  "ParagraphChange",
  "What became of the wording of an earlier draft in a later one.",
  {
    UNCHANGED: "It stayed as it was.",
    REWORDED: "It was put differently, neither stronger nor weaker.",
    STRENGTHENED: "It asks or says more than before.",
    WEAKENED: "It asks or says less than before.",
    ADDED: "Something was added to it.",
    DELETED: "The passage, or a part of it, was taken out.",
  },
);
export type ParagraphChange = keyof typeof ParagraphChange;
