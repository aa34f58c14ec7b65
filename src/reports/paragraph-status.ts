import { vocabulary } from "../graph/vocabulary";

/** Whether the text of a paragraph is final. */
export const ParagraphStatus = vocabulary("ParagraphStatus", "Whether the text of a paragraph is final.", {
  FINAL: "The paragraph stands in a document that was adopted or issued.",
  DRAFT: "The paragraph stands in a draft.",
  PROPOSAL: "The paragraph was proposed by somebody and stands in their paper.",
});
export type ParagraphStatus = keyof typeof ParagraphStatus;
