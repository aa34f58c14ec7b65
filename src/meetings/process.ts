import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { FieldOf, TypeOf } from "../pages/declared";
import { process } from "./meeting.kind";

@TypeOf(process, Node, Cited)
export class Process extends Cited {
  @FieldOf(process)
  slug!: string;

  @FieldOf(process)
  name!: string;

  @FieldOf(process)
  aliases: string[] = [];

  @FieldOf(process)
  summary?: string | null;

  @FieldOf(process)
  date?: string | null;
}

const ProcessEdge = edgeTo(() => Process, "Process");
export const ProcessConnection = connectionOf(
  () => Process,
  () => ProcessEdge,
  "Process",
);
