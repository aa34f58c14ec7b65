import { vocabulary } from "../graph/vocabulary";

/** What is lacking; of each word, what counts as little. */
export const GapKind = vocabulary(
  "GapKind",
  "What there is little or nothing of on record. Whoever finds nothing there has found no silence.",
  {
    STATE: "A state that made or signed fewer than 3 of the statements on record.",
    YEAR: "A year of which fewer than 20 statements are on record, from the first year on record to the last.",
    MEETING: "A session or another meeting at which fewer than 5 of the statements on record were made.",
    TOPIC:
      "A topic on which fewer than 10 statements on record take a side; those on its narrower topics are not counted.",
    NORM: "A norm on which fewer than 10 statements on record take a side.",
    ROLL_CALL: "A vote of which it is not on record how each state voted.",
    TEXT: "A document whose text was not read whole for any topic, or of which no paragraph is on record.",
    COALITION: "A coalition whose members are not on record, or not all of them.",
    PROPOSAL: "A proposal of which it is not on record who put it forward, or what became of it.",
  },
);
export type GapKind = keyof typeof GapKind;
