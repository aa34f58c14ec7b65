import { vocabulary } from "../graph/vocabulary";

/** What happened to a proposal at one step of its way. */
export const ProposalEvent = vocabulary("ProposalEvent", "What happened to a proposal at one step of its way.", {
  PUT_FORWARD: "The proposal was put on the table.",
  SPONSORED: "Others joined those who had put the proposal forward.",
  SET_DOWN: "A document described the proposal.",
  SPOKEN_ON: "A statement took a side on the proposal.",
  MENTIONED: "A paragraph of a report or resolution spoke of the proposal.",
  RESOLUTION: "The General Assembly adopted a resolution that is about the proposal.",
  OUTCOME: "A document took the proposal up, changed it or left it out.",
});
export type ProposalEvent = keyof typeof ProposalEvent;
