import { registerEnumType } from "type-graphql";

/** What became of a passage between an earlier text and a later one. */
export enum ChangeKind {
  UNCHANGED = "UNCHANGED",
  REWORDED = "REWORDED",
  STRENGTHENED = "STRENGTHENED",
  WEAKENED = "WEAKENED",
  ADDED = "ADDED",
  DELETED = "DELETED",
  UNKNOWN = "UNKNOWN",
}
registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "What became of a passage between an earlier text and a later one.",
  valuesConfig: {
    UNCHANGED: { description: "It stayed as it was." },
    REWORDED: { description: "It was put differently, neither stronger nor weaker on the whole." },
    STRENGTHENED: { description: "It asks or says more than before." },
    WEAKENED: { description: "It asks or says less than before." },
    ADDED: { description: "It was not there before, or something was added to it." },
    DELETED: { description: "It was taken out, or a part of it was." },
    UNKNOWN: {
      description:
        "No source says. Where the other text has no such paragraph on record, that is no evidence that it was added or taken out: not every paragraph is on record.",
    },
  },
});

/** What became of some words. */
export enum WordChangeKind {
  KEPT = "KEPT",
  ADDED = "ADDED",
  DELETED = "DELETED",
}
registerEnumType(WordChangeKind, {
  name: "WordChangeKind",
  description: "What became of some words.",
  valuesConfig: {
    KEPT: { description: "They stand in both texts." },
    ADDED: { description: "They stand only in the later text." },
    DELETED: { description: "They stand only in the earlier text." },
  },
});
