import { type ClassType, Field, ObjectType, createUnionType } from "type-graphql";
import { type Edge, connectionOf } from "../pages/connection";
import { Paragraph } from "../reports/paragraph";
import { Report } from "../reports/report";
import { Resolution } from "../resolutions/resolution";
import { Citation } from "../sources/citation";
import { type Footnoted, footnotedEdgeTo } from "../sources/footnoted";
import { Source } from "../sources/source";
import { Outcome } from "./outcome";
import { Proposal } from "./proposal";

/** Where something may become of a proposal. */
const OutcomeDocument = createUnionType({
  name: "OutcomeDocument",
  description: "Where something became of a proposal: a report, a resolution, or a paragraph of one.",
  types: () => [Report, Resolution, Paragraph] as const,
});

/** Any of the three. */
export type AnyDocument = Report | Resolution | Paragraph;

/** What is known of what became of a proposal. */
export interface Became extends Footnoted {
  readonly outcome: Outcome;
  readonly summary: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What became of a proposal in one document." })
export class ProposalOutcome implements Became {
  @Field(() => Outcome, {
    description: "What became of the proposal in the document: adopted, weakened, left out, and so on.",
  })
  outcome!: Outcome;

  @Field(() => String, { nullable: true, description: "How this came about, in our own words." })
  summary!: string | null;

  @Field(() => OutcomeDocument, {
    description: "The report, the resolution or the paragraph in which something became of the proposal.",
  })
  document!: AnyDocument;

  @Field(() => [Citation], { description: "Where this is written: every recorded source, with the place in each." })
  citations!: Citation[];

  @Field(() => String, { nullable: true, description: "The place in the source: that of the first citation." })
  locator!: string | null;

  @Field(() => Source, { nullable: true, description: "The source that says so: that of the first citation." })
  source!: Footnoted["source"];
}

function outcomeEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
): ClassType<Edge<Entity> & Became> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: "A proposal and where something became of it, seen from one of them; the other is the node.",
  })
  class SomeOutcomeEdge extends footnotedEdgeTo(Entity, name) {
    @Field(() => Outcome, {
      description: "What became of the proposal in the document: adopted, weakened, left out, and so on.",
    })
    outcome!: Outcome;

    @Field(() => String, { nullable: true, description: "How this came about, in our own words." })
    summary!: string | null;
  }
  return SomeOutcomeEdge;
}

/** From a proposal to where something became of it. */
const OutcomeEdge = outcomeEdgeTo(() => OutcomeDocument, "Outcome");
export const OutcomeConnection = connectionOf(
  () => OutcomeDocument,
  () => OutcomeEdge,
  "Outcome",
  "documents in which something became of a proposal, each with what it was",
);

/** From a document or a paragraph to the proposals of which something became there. */
const ResultingProposalEdge = outcomeEdgeTo(() => Proposal, "ResultingProposal");
export const ResultingProposalConnection = connectionOf(
  () => Proposal,
  () => ResultingProposalEdge,
  "ResultingProposal",
  "proposals of which something became in a document, each with what it was",
);
