import { connectionOf } from "../pages/connection";
import { bearingEdgeTo } from "../resolutions/bearing";
import { Proposal } from "./proposal";

/** From a resolution to a proposal. */
const BearingProposalEdge = bearingEdgeTo(() => Proposal, "BearingProposal");
export const BearingProposalConnection = connectionOf(
  () => Proposal,
  () => BearingProposalEdge,
  "BearingProposal",
  "proposals that a resolution is about, each with what a vote of yes means for it",
);
