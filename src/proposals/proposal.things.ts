import { thingsOf } from "../pages/things";
import { Proposal } from "./proposal";
import { proposal } from "./proposal.kind";

export const proposals = thingsOf(proposal, Proposal);
