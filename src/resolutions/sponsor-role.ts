import { vocabulary } from "../graph/vocabulary";

/** In which role somebody put something forward. */
export const SponsorRole = vocabulary("SponsorRole", "In which role somebody put a resolution or a proposal forward.", {
  SPONSOR: "It put its name on the text when it was put forward.",
  ADDITIONAL_SPONSOR: "It added its name later.",
  LEAD: "It put the text forward for the others.",
});
export type SponsorRole = keyof typeof SponsorRole;
