import { registerEnumType } from "type-graphql";

/** Whose votes are a coalition's. */
export enum Roll {
  ON_THE_DAY = "ON_THE_DAY",
  NOW = "NOW",
}
registerEnumType(Roll, {
  name: "Roll",
  description:
    "Whose votes count as those of a coalition that has its members on record. A coalition by definition has the same members at all times.",
  valuesConfig: {
    ON_THE_DAY: {
      description:
        "Who was a member on the day of the vote; a membership without a recorded start counts from before any day.",
    },
    NOW: { description: "Who is a member today, or was on the day of the roll where it is the roll of a day." },
  },
});
