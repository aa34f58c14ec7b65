import { registerEnumType } from "type-graphql";

/** How a resolution was adopted. */
export enum Adoption {
  VOTE = "VOTE",
  WITHOUT_VOTE = "WITHOUT_VOTE",
}
registerEnumType(Adoption, {
  name: "Adoption",
  description: "How the General Assembly adopted it.",
  valuesConfig: {
    VOTE: { description: "By a recorded vote: each state's choice was taken down." },
    WITHOUT_VOTE: { description: "Without a vote, which is what the General Assembly calls consensus." },
  },
});

/** A resolution, or something smaller. */
export enum ResolutionKind {
  RESOLUTION = "RESOLUTION",
  DECISION = "DECISION",
}
registerEnumType(ResolutionKind, {
  name: "ResolutionKind",
  description: "What the General Assembly adopted.",
  valuesConfig: {
    RESOLUTION: { description: "A resolution: a text with paragraphs of its own." },
    DECISION: { description: "A decision: mostly a matter of procedure, adopted in a sentence." },
  },
});
