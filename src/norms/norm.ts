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
  type!: NormKind;

  @FieldOf(norm)
  typeNote!: string;
}

const NormEdge = edgeTo(() => Norm, "Norm");
export const NormConnection = connectionOf(
  () => Norm,
  () => NormEdge,
  "Norm",
);
