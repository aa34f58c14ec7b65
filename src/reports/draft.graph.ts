import { cypher } from "../graph/cypher";
import { type List, byDate } from "../pages/list";
import type { DraftEdge } from "./draft";
import { footnotesOf } from "../sources/footnoted";
import type { Report } from "./report";
import { reports } from "./report.things";
import { type ReportWhere, reportAlphabet } from "./report.where";

type DraftList = List<Report, ReportWhere, DraftEdge>;

const list = {
  alphabet: reportAlphabet,
  things: reports,
  edge: ({ stage, ...footnotes }: Record<string, unknown>) => ({
    stage: (stage as string | undefined) ?? null,
    ...footnotesOf(footnotes),
  }),
};
const rows = { edge: ["stage", "sources", "locators"], orders: byDate("symbol") };

/** The drafts of a report. */
export const draftsOfReport: DraftList = {
  ...list,
  says: "Drafts",
  rows: { ...rows, from: cypher`MATCH (:Report {symbol: key})<-[edge:DRAFT_OF]-(node:Report)` },
};

/** The reports that a draft became. */
export const reportsOfDraft: DraftList = {
  ...list,
  says: "Reports",
  rows: { ...rows, from: cypher`MATCH (:Report {symbol: key})-[edge:DRAFT_OF]->(node:Report)` },
};
