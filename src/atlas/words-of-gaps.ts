import type { GapKind } from "./operations/graphql";

/** What there may be little or nothing of on record. */
export const gapKinds: Readonly<Record<GapKind, string>> = {
  STATE: "states that made or signed fewer than 3 of the statements on record",
  YEAR: "years of which fewer than 20 statements are on record",
  MEETING: "meetings at which fewer than 5 of the statements on record were made",
  TOPIC: "topics on which fewer than 10 statements take a side",
  NORM: "norms on which fewer than 10 statements take a side",
  ROLL_CALL: "votes of which it is not on record how each state voted",
  TEXT: "documents whose text was not read whole, or of which no paragraph is on record",
  PROPOSAL: "proposals of which no sponsor or no outcome is on record",
  COALITION: "coalitions whose members are not on record, or not all of them",
};
