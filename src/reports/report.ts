import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Document } from "./document";
import { ReportKind } from "./report-kind";
import { FieldOf, TypeOf } from "../pages/declared";
import { report } from "./report.kind";

@TypeOf(report, Node, Cited, Document)
export class Report extends Document {
  @FieldOf(report)
  kind!: ReportKind;

  @FieldOf(report)
  body!: string;

  @FieldOf(report)
  dateNote?: string | null;

  @FieldOf(report, "adoption")
  get adoptionNote(): string {
    return this.adoption;
  }

  adoption!: string;
}

const ReportEdge = edgeTo(() => Report, "Report");
export const ReportConnection = connectionOf(
  () => Report,
  () => ReportEdge,
  "Report",
);
