import { Field, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Document } from "../reports/document";
import { Paragraph } from "../reports/paragraph";
import { BearingDirection } from "../resolutions/bearing-direction";
import { Citation } from "../sources/citation";
import { Stance } from "../statements/stance";
import { Statement } from "../statements/statement";
import { Actor } from "../states/actor";
import { Outcome } from "../proposals/outcome";
import { ProposalEvent } from "./timeline-kind";

@ObjectType({ simpleResolvers: true, description: "One step on the way of a proposal." })
export class ProposalTimelineEntry {
  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of this step, as precisely as is known; a paragraph has the date of its document.",
  })
  date!: string | null;

  @Field(() => ProposalEvent, { description: "What happened to the proposal at this step." })
  kind!: ProposalEvent;

  @Field(() => String, { description: "What happened at this step, in our own words." })
  summary!: string;

  @Field(() => [Actor], {
    description: "The actors who put the proposal forward, joined it or spoke of it; empty for what a document did.",
  })
  actors!: Actor[];

  @Field(() => Statement, {
    nullable: true,
    description: "The statement in which somebody spoke of the proposal; null where nobody spoke.",
  })
  statement!: Statement | null;

  @Field(() => Stance, { nullable: true, description: "The side that the statement takes on the proposal." })
  stance!: Stance | null;

  @Field(() => Document, { nullable: true, description: "The report or resolution in which it happened." })
  document!: Document | null;

  @Field(() => Paragraph, { nullable: true, description: "The paragraph of the document, where one is meant." })
  paragraph!: Paragraph | null;

  @Field(() => Outcome, {
    nullable: true,
    description: "What became of the proposal in the document: adopted, weakened, left out, and so on.",
  })
  outcome!: Outcome | null;

  @Field(() => BearingDirection, {
    nullable: true,
    description: "What a vote of yes on the resolution means for the proposal.",
  })
  direction!: BearingDirection | null;

  @Field(() => [Citation], { description: "Where this is written: every recorded source, with the place in each." })
  citations!: Citation[];

  /** Where it stands among the others: the last day, what happened, the first day, and the key of what it happened in. */
  place!: readonly [last: string, kind: number, first: string, key: string];
}

const ProposalTimelineEdge = edgeTo(() => ProposalTimelineEntry, "ProposalTimeline", "step on the way of a proposal");
export const ProposalTimelineConnection = connectionOf(
  () => ProposalTimelineEntry,
  () => ProposalTimelineEdge,
  "ProposalTimeline",
  "steps on the way of a proposal",
);
