import { registerEnumType } from "type-graphql";

/** What became of a passage on its whole way. */
export enum LineageChange {
  ADDED = "ADDED",
  DELETED = "DELETED",
  WEAKENED = "WEAKENED",
  STRENGTHENED = "STRENGTHENED",
  UNCHANGED = "UNCHANGED",
  KEPT = "KEPT",
  CHANGED = "CHANGED",
  CONTESTED = "CONTESTED",
  TRANSFORMED = "TRANSFORMED",
  IMPLEMENTED = "IMPLEMENTED",
  NOT_TAKEN_UP = "NOT_TAKEN_UP",
  UNKNOWN = "UNKNOWN",
}
registerEnumType(LineageChange, {
  name: "LineageChange",
  description: "What became of a passage or an idea on its whole way.",
  valuesConfig: {
    ADDED: { description: "It came into the text." },
    DELETED: { description: "It stood in a draft and was taken out." },
    WEAKENED: { description: "It says or asks less in the end than at first." },
    STRENGTHENED: { description: "It says or asks more in the end than at first." },
    UNCHANGED: { description: "It stayed as it was." },
    KEPT: { description: "It was in doubt and stayed in." },
    CHANGED: { description: "It was worded differently from text to text, neither stronger nor weaker on the whole." },
    CONTESTED: { description: "It was fought over; how that ended is not on record." },
    TRANSFORMED: { description: "It became something else." },
    IMPLEMENTED: { description: "What it asks for was set up." },
    NOT_TAKEN_UP: { description: "It was proposed and did not come into the text." },
    UNKNOWN: { description: "What became of it is not on record." },
  },
});
