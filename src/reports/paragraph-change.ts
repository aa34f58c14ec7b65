import { registerEnumType } from "type-graphql";

/** What became of the wording of an earlier draft. */
export enum ParagraphChange {
  UNCHANGED = "UNCHANGED",
  REWORDED = "REWORDED",
  STRENGTHENED = "STRENGTHENED",
  WEAKENED = "WEAKENED",
  ADDED = "ADDED",
  DELETED = "DELETED",
}
registerEnumType(ParagraphChange, {
  name: "ParagraphChange",
  description: "What became of the wording of an earlier draft in a later one.",
  valuesConfig: {
    UNCHANGED: { description: "It stayed as it was." },
    REWORDED: { description: "It was put differently, neither stronger nor weaker." },
    STRENGTHENED: { description: "It asks or says more than before." },
    WEAKENED: { description: "It asks or says less than before." },
    ADDED: { description: "Something was added to it." },
    DELETED: { description: "The passage, or a part of it, was taken out." },
  },
});
