import { vocabulary } from "../graph/vocabulary";

/** What happened to a proposal at one step of its way. */
export const ProposalEvent = vocabulary("ProposalEvent", "What happened to a proposal at one step of its way.", {
  PUT_FORWARD: "It was put on the table.",
  SPONSORED: "Others joined those who had put it forward.",
  SET_DOWN: "A document set it down.",
  SPOKEN_ON: "A statement took a side on it.",
  MENTIONED: "A paragraph of a report or resolution spoke of it.",
  RESOLUTION: "The General Assembly adopted a resolution that is about it.",
  OUTCOME: "Something became of it in a document.",
});
export type ProposalEvent = keyof typeof ProposalEvent;
