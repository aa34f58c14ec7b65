import { thingsOf } from "../pages/things";
import { Paragraph } from "./paragraph";
import { Report } from "./report";
import { paragraph, report } from "./report.kind";

/** The reports: all are held, so an answer needs only their symbols. */
export const reports = thingsOf(report, Report);

/** The paragraphs: what is wanted of one is asked of the graph each time, with what each field of it needs. */
export const paragraphs = thingsOf(paragraph, Paragraph, {
  ref: ["ref"],
  document: ["documentKey"],
  topics: ["ref"],
  norms: ["ref"],
  footnotes: ["footnotes"],
  lineage: ["ref"],
  revises: ["ref"],
  revisedBy: ["ref"],
  setsOut: [],
  proposals: [],
  resultOf: [],
  statements: [],
});
