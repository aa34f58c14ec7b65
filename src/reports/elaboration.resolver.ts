import { Norm } from "../norms/norm";
import { NormOrder } from "../norms/norm-order";
import { NormWhere } from "../norms/norm.where";
import { normWords } from "../norms/norm.words";
import { leads } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { ElaboratedNormConnection, ElaboratingReportConnection } from "./elaboration";
import { normsOfReport, reportsOfNorm } from "./elaboration.graph";
import { Report } from "./report";
import { ReportWhere } from "./report.where";

export const NormsOfReport = leads(() => Report, "elaborates", {
  to: () => ElaboratedNormConnection,
  list: normsOfReport,
  about: "The norms of which the report says how they are to be understood or carried out.",
  where: {
    type: () => NormWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  read: normWords,
  order: { of: NormOrder, usual: NormOrder.CODE_ASC },
  whose: ({ symbol }: Report) => ` elaborated in ${symbol}`,
});

export const ReportsOfNorm = leads(() => Norm, "elaboratedIn", {
  to: () => ElaboratingReportConnection,
  list: reportsOfNorm,
  about: "The reports that say how the norm is to be understood or carried out.",
  where: {
    type: () => ReportWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ code }: Norm) => ` that elaborate norm (${code})`,
});
