import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { FieldOf, TypeOf } from "../pages/declared";
import { proposal } from "./proposal.kind";

@TypeOf(proposal, Node, Cited)
export class Proposal extends Cited {
  @FieldOf(proposal)
  slug!: string;

  @FieldOf(proposal)
  name!: string;

  @FieldOf(proposal)
  aliases: string[] = [];

  @FieldOf(proposal)
  summary!: string;

  @FieldOf(proposal)
  date?: string | null;
}

const ProposalEdge = edgeTo(() => Proposal, "Proposal");
export const ProposalConnection = connectionOf(
  () => Proposal,
  () => ProposalEdge,
  "Proposal",
);
