import { thingsOf } from "../pages/things";
import { Proposal } from "./proposal";
import { proposal } from "./proposal.kind";

/** The proposals: all are held, so an answer needs only their slugs. */
export const proposals = thingsOf(proposal, Proposal);
