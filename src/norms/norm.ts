import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { NormKind } from "./norm-kind";
import { FieldOf, TypeOf } from "../pages/declared";
import { norm } from "./norm.kind";

@TypeOf(norm, Node, Cited)
export class Norm extends Cited {
  @FieldOf(norm)
  code!: string;

  @FieldOf(norm)
  name!: string;

  @FieldOf(norm)
  aliases: string[] = [];

  @FieldOf(norm)
  summary!: string;

  @FieldOf(norm)
  type?: NormKind | null;

  @FieldOf(norm)
  typeNote?: string | null;
}

const NormEdge = edgeTo(() => Norm, "Norm");
export const NormConnection = connectionOf(
  () => Norm,
  () => NormEdge,
  "Norm",
);
