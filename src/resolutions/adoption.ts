import { vocabulary } from "../graph/vocabulary";

/** How a resolution was adopted. */
export const Adoption = vocabulary("Adoption", "How the General Assembly adopted a resolution.", {
  VOTE: "By a recorded vote: each state's choice was taken down.",
  WITHOUT_VOTE: "Without a vote, which is what the General Assembly calls consensus.",
  NOT_SAID: "The sources on record do not say how, or whether, it was adopted: mostly a text that was imported.",
  REJECTED: "Not at all: in the recorded vote on the whole text there were no more votes in favour than against.",
});
export type Adoption = keyof typeof Adoption;

/** A resolution, or something smaller. */
export const ResolutionKind = vocabulary(
  "ResolutionKind",
  "The resolutions and decisions of the General Assembly, and the texts that it voted on.",
  {
    RESOLUTION: "A resolution: a text with paragraphs of its own.",
    DECISION: "A decision: mostly a matter of procedure, adopted in a sentence.",
    VOTED_TEXT:
      "A text that is known by its recorded votes in an imported dataset alone, with the symbol and the title that it has there: mostly a resolution.",
  },
);
export type ResolutionKind = keyof typeof ResolutionKind;
