import { vocabulary } from "../graph/vocabulary";

/** How a resolution was adopted. */
export const Adoption = vocabulary("Adoption", "How the General Assembly adopted a resolution.", {
  VOTE: "By a recorded vote: each state's choice was taken down.",
  WITHOUT_VOTE: "Without a vote, which is what the General Assembly calls consensus.",
});
export type Adoption = keyof typeof Adoption;

/** A resolution, or something smaller. */
export const ResolutionKind = vocabulary(
  "ResolutionKind",
  "The resolutions and decisions that the General Assembly adopted.",
  {
    RESOLUTION: "A resolution: a text with paragraphs of its own.",
    DECISION: "A decision: mostly a matter of procedure, adopted in a sentence.",
  },
);
export type ResolutionKind = keyof typeof ResolutionKind;
