import { registerEnumType } from "type-graphql";

/** In which role somebody put something forward. */
export enum SponsorRole {
  SPONSOR = "SPONSOR",
  ADDITIONAL_SPONSOR = "ADDITIONAL_SPONSOR",
  LEAD = "LEAD",
}
registerEnumType(SponsorRole, {
  name: "SponsorRole",
  description: "In which role somebody put a resolution or a proposal forward.",
  valuesConfig: {
    SPONSOR: { description: "It put its name on the text when it was put forward." },
    ADDITIONAL_SPONSOR: { description: "It added its name later." },
    LEAD: { description: "It put the text forward for the others." },
  },
});
