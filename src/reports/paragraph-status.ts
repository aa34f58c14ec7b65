import { registerEnumType } from "type-graphql";

/** Whether the text of a paragraph is final. */
export enum ParagraphStatus {
  FINAL = "FINAL",
  DRAFT = "DRAFT",
  PROPOSAL = "PROPOSAL",
}
registerEnumType(ParagraphStatus, {
  name: "ParagraphStatus",
  description: "Whether the text of a paragraph is final.",
  valuesConfig: {
    FINAL: { description: "It stands in a document that was adopted or issued." },
    DRAFT: { description: "It stands in a draft." },
    PROPOSAL: { description: "It was proposed by somebody and stands in their paper." },
  },
});
