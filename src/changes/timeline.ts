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
    description: "When, as precisely as is known; a paragraph has the date of its document.",
  })
  date!: string | null;

  @Field(() => ProposalEvent, { description: "What happened." })
  kind!: ProposalEvent;

  @Field(() => String, { description: "The same in our words." })
  summary!: string;

  @Field(() => [Actor], { description: "Who put it forward, joined it or spoke; empty for what a document did." })
  actors!: Actor[];

  @Field(() => Statement, { nullable: true, description: "The statement, where somebody spoke." })
  statement!: Statement | null;

  @Field(() => Stance, { nullable: true, description: "The side that the statement takes on it." })
  stance!: Stance | null;

  @Field(() => Document, { nullable: true, description: "The report or resolution in which it happened." })
  document!: Document | null;

  @Field(() => Paragraph, { nullable: true, description: "The paragraph of it, where one is meant." })
  paragraph!: Paragraph | null;

  @Field(() => Outcome, { nullable: true, description: "What became of it there." })
  outcome!: Outcome | null;

  @Field(() => BearingDirection, { nullable: true, description: "What a yes on the resolution means for it." })
  direction!: BearingDirection | null;

  @Field(() => [Citation], { description: "Where that is written: every source on record, with the place in each." })
  citations!: Citation[];

  /** Where it stands among the others: the last day, what happened, the first day, and the key of what it happened in. */
  place!: readonly [last: string, kind: number, first: string, key: string];
}

const ProposalTimelineEdge = edgeTo(() => ProposalTimelineEntry, "ProposalTimeline");
export const ProposalTimelineConnection = connectionOf(
  () => ProposalTimelineEntry,
  () => ProposalTimelineEdge,
  "ProposalTimeline",
);
