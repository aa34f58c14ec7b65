import { vocabulary } from "../graph/vocabulary";

/** In which role somebody put something forward. */
export const SponsorRole = vocabulary(
  "SponsorRole",
  "The role in which somebody put a resolution or a proposal forward.",
  {
    SPONSOR: "The sponsor put its name on the text when the text was put forward.",
    ADDITIONAL_SPONSOR: "The sponsor added its name later.",
    LEAD: "The sponsor put the text forward for the others. It counts apart from SPONSOR; whoever a list of sponsors names too has both roles.",
  },
);
export type SponsorRole = keyof typeof SponsorRole;
