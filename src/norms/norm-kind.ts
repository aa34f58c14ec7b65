import { vocabulary } from "../graph/vocabulary";

/** Whether a norm asks states to refrain or to act. */
export const NormKind = vocabulary(
  "NormKind",
  "Whether a norm asks states to refrain from something or to do something; the report itself does not sort them so.",
  {
    LIMITING: "The norm asks states not to do something.",
    POSITIVE: "The norm asks states to do something.",
  },
);
export type NormKind = keyof typeof NormKind;
