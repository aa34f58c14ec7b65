import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { FieldOf, TypeOf } from "../pages/declared";
import { source } from "./source.kind";

@TypeOf(source, Node)
export class Source extends Node {
  @FieldOf(source, "id")
  key!: string;

  @FieldOf(source)
  title!: string;

  @FieldOf(source)
  publisher!: string;

  @FieldOf(source)
  date?: string | null;

  @FieldOf(source)
  dateNote?: string | null;

  @FieldOf(source)
  url?: string | null;

  @FieldOf(source)
  kind!: string;

  @FieldOf(source)
  licence?: string | null;

  @FieldOf(source)
  machineMade: boolean = false;
}

const SourceEdge = edgeTo(() => Source, "Source");
export const SourceConnection = connectionOf(
  () => Source,
  () => SourceEdge,
  "Source",
);
