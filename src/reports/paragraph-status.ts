import { vocabulary } from "../graph/vocabulary";

/** Whether the text of a paragraph is final. */
export const ParagraphStatus = vocabulary("ParagraphStatus", "Whether the text of a paragraph is final.", {
  FINAL: "It stands in a document that was adopted or issued.",
  DRAFT: "It stands in a draft.",
  PROPOSAL: "It was proposed by somebody and stands in their paper.",
});
export type ParagraphStatus = keyof typeof ParagraphStatus;
