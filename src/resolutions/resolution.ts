import { Field } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Document } from "../reports/document";
import { Cited } from "../sources/citation";
import { Adoption, ResolutionKind } from "./adoption";
import { FieldOf, TypeOf } from "../pages/declared";
import { resolution } from "./resolution.kind";

@TypeOf(resolution, Node, Cited, Document)
export class Resolution extends Document {
  @FieldOf(resolution)
  override date!: string;

  /** The first and the last day of its date, where it has one. */
  dateFirst?: string | null;
  dateLast?: string | null;

  @FieldOf(resolution)
  kind!: ResolutionKind;

  @FieldOf(resolution)
  note?: string | null;

  @FieldOf(resolution)
  track!: string;

  @FieldOf(resolution)
  adoption!: Adoption;

  @Field(() => Boolean, {
    description:
      "The General Assembly adopted the resolution without a vote. This is a fact of its own, and never counts as a yes of every state.",
  })
  adoptedWithoutVote(): boolean {
    return this.adoption === Adoption.WITHOUT_VOTE;
  }

  @FieldOf(resolution)
  committee?: string | null;

  @FieldOf(resolution)
  committeeReport?: string | null;

  @FieldOf(resolution)
  meetingRecord?: string | null;

  @FieldOf(resolution)
  draft?: string | null;

  @FieldOf(resolution)
  draftNote?: string | null;
}

const ResolutionEdge = edgeTo(() => Resolution, "Resolution");
export const ResolutionConnection = connectionOf(
  () => Resolution,
  () => ResolutionEdge,
  "Resolution",
);
