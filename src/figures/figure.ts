import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { FieldOf, TypeOf } from "../pages/declared";
import { figure } from "./figure.kind";

@TypeOf(figure, Node, Cited)
export class Figure extends Cited {
  @FieldOf(figure, "id")
  key!: string;

  @FieldOf(figure)
  summary!: string;

  @FieldOf(figure)
  value?: string | null;

  @FieldOf(figure)
  date?: string | null;
}

const FigureEdge = edgeTo(() => Figure, "Figure");
export const FigureConnection = connectionOf(
  () => Figure,
  () => FigureEdge,
  "Figure",
);
