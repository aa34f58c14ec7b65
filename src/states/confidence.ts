import { vocabulary } from "../graph/vocabulary";

/** How sure the reading of a source is. */
export const Confidence = vocabulary(
  "Confidence",
  "How sure one can be that the source says what is recorded here: HIGH, MEDIUM or LOW.",
  {
    HIGH: "The source says so plainly.",
    MEDIUM: "The source says so in passing, or at second hand.",
    LOW: "Inferred, or from a source that a machine made; it never decides the latest stance where better evidence exists.",
  },
);
export type Confidence = keyof typeof Confidence;
