import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { FieldOf, TypeOf } from "../pages/declared";
import { meeting } from "./meeting.kind";

@TypeOf(meeting, Node, Cited)
export class Meeting extends Cited {
  @FieldOf(meeting)
  slug!: string;

  @FieldOf(meeting)
  name!: string;

  @FieldOf(meeting)
  aliases: string[] = [];

  @FieldOf(meeting)
  summary?: string | null;

  @FieldOf(meeting)
  date?: string | null;

  @FieldOf(meeting)
  dateNote?: string | null;
}

const MeetingEdge = edgeTo(() => Meeting, "Meeting");
export const MeetingConnection = connectionOf(
  () => Meeting,
  () => MeetingEdge,
  "Meeting",
);
