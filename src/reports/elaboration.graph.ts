import { cypher } from "../graph/cypher";
import type { Norm } from "../norms/norm";
import { normOrders } from "../norms/norm.graph";
import { norms } from "../norms/norm.things";
import { type NormWords, normAlphabet } from "../norms/norm.words";
import { type List, byDate } from "../pages/list";
import type { ElaboratedNormEdge, ElaboratingReportEdge } from "./elaboration";
import { footnotesOf } from "../sources/footnoted";
import type { Report } from "./report";
import { reports } from "./report.things";
import { type ReportWhere, reportAlphabet } from "./report.where";

const edge = ({ where, ...footnotes }: Record<string, unknown>) => ({
  where: String(where),
  ...footnotesOf(footnotes),
});
const told = ["where", "sources", "locators"];

/** The norms that a report elaborates. */
export const normsOfReport: List<Norm, NormWords, ElaboratedNormEdge> = {
  alphabet: normAlphabet,
  things: norms,
  edge,
  says: "Norms",
  rows: { from: cypher`MATCH (:Report {symbol: key})-[edge:ELABORATES]->(node:Norm)`, edge: told, orders: normOrders },
};

/** The reports that elaborate a norm. */
export const reportsOfNorm: List<Report, ReportWhere, ElaboratingReportEdge> = {
  alphabet: reportAlphabet,
  things: reports,
  edge,
  says: "Reports",
  rows: {
    from: cypher`MATCH (:Norm {code: key})<-[edge:ELABORATES]-(node:Report)`,
    edge: told,
    orders: byDate("symbol"),
  },
};
