import { Field } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { FieldOf, TypeOf } from "../pages/declared";
import { statement } from "./statement.kind";

@TypeOf(statement, Node, Cited)
export class Statement extends Cited {
  @FieldOf(statement, "id")
  key!: string;

  @FieldOf(statement)
  date?: string | null;

  @FieldOf(statement)
  dateNote?: string | null;

  @FieldOf(statement)
  venue?: string | null;

  @FieldOf(statement)
  heading?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A summary of the statement in our own words: the distinct summaries of its positions, in order. Never a quotation.",
  })
  summary: string = "";

  @Field(() => Boolean, {
    description:
      "Known only from a source that a machine made, such as a report written from audio: never the speaker's own words.",
  })
  machineMade: boolean = false;

  /** The first and the last day of its date, where it has one. */
  dateFirst?: string | null;
  dateLast?: string | null;

  /** The tag that the statements made together share. */
  joint?: string;
  /** Who made it, where that is one; the coalition on whose roll those who signed it stand; the meeting at which it was delivered: as the graph keeps them with it. */
  actorLabel?: string | null;
  actorKey?: string | null;
  signedByKey?: string | null;
  meetingKey?: string | null;
}

const StatementEdge = edgeTo(() => Statement, "Statement");
export const StatementConnection = connectionOf(
  () => Statement,
  () => StatementEdge,
  "Statement",
);
