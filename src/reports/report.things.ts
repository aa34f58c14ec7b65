import { thingsOf } from "../pages/things";
import { Paragraph } from "./paragraph";
import { paragraph } from "./paragraph.kind";
import { Report } from "./report";
import { report } from "./report.kind";

export const reports = thingsOf(report, Report);
export const paragraphs = thingsOf(paragraph, Paragraph, {
  ref: ["ref"],
  document: ["documentKey"],
  topics: ["ref"],
  norms: ["ref"],
  lineage: ["ref"],
  revises: ["ref"],
  revisedBy: ["ref"],
  setsOut: [],
  proposals: [],
  resultOf: [],
  statements: [],
});
