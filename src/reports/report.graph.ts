import { cypher } from "../graph/cypher";
import type { Meeting } from "../meetings/meeting";
import { meetings } from "../meetings/meeting.things";
import type { Process } from "../meetings/process";
import { processes } from "../meetings/meeting.things";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import type { Report } from "./report";
import { reports } from "./report.things";
import { type ReportWhere, reportAlphabet } from "./report.where";
import { single } from "../pages/single";

const list = { alphabet: reportAlphabet, things: reports, says: "Reports" };
const orders = byDate("symbol");

type ReportList = List<Report, ReportWhere, Edge<Report>>;

/** All reports, drafts and papers too. */
export const allReports: ReportList = { ...list, rows: { from: cypher`MATCH (node:Report)`, orders } };

/** The reports that came from a process. */
export const reportsOfProcess: ReportList = {
  ...list,
  rows: { from: cypher`MATCH (:Process {slug: key})<-[:OF]-(node:Report)`, orders },
};

/** The reports that were adopted or negotiated at a meeting. */
export const reportsOfMeeting: ReportList = {
  ...list,
  rows: { from: cypher`MATCH (:Meeting {slug: key})<-[:ISSUED_AT]-(node:Report)`, orders },
};

/** The process that a report came from, by the report's symbol, or null. */
export const processOfReport = single<Process>(
  processes,
  (keys, other) =>
    cypher`MATCH (n:Report)-[:OF]->(other:Process) WHERE n.symbol IN ${keys}
      RETURN n.symbol AS key, ${other} AS value`,
);

/** The meeting at which a report was adopted or negotiated, by the report's symbol, or null. */
export const meetingOfReport = single<Meeting>(
  meetings,
  (keys, other) =>
    cypher`MATCH (n:Report)-[:ISSUED_AT]->(other:Meeting) WHERE n.symbol IN ${keys}
      RETURN n.symbol AS key, ${other} AS value`,
);
