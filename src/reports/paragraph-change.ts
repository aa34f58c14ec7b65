import { vocabulary } from "../graph/vocabulary";

/** What became of the wording of an earlier draft. */
export const ParagraphChange = vocabulary(
  "ParagraphChange",
  "What became of the wording of an earlier draft in a later one.",
  {
    UNCHANGED: "The wording stayed as it was.",
    REWORDED: "The wording was put differently, neither stronger nor weaker.",
    STRENGTHENED: "The wording asks or says more than before.",
    WEAKENED: "The wording asks or says less than before.",
    ADDED: "Something was added to the wording.",
    DELETED: "The passage, or a part of it, was taken out.",
  },
);
export type ParagraphChange = keyof typeof ParagraphChange;
