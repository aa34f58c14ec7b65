import { registerEnumType } from "type-graphql";

/** What a yes vote means for a subject. */
export enum BearingDirection {
  ADVANCES = "ADVANCES",
  HINDERS = "HINDERS",
}
registerEnumType(BearingDirection, {
  name: "BearingDirection",
  description: "What a yes vote on a resolution means for a subject.",
  valuesConfig: {
    ADVANCES: { description: "Who votes yes supports the subject." },
    HINDERS: { description: "Who votes yes opposes the subject." },
  },
});
