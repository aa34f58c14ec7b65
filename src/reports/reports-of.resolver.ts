import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { leads } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { ReportConnection } from "./report";
import { reportsOfMeeting, reportsOfProcess } from "./report.graph";
import { ReportWhere } from "./report.where";

export const ReportsOfProcess = leads(() => Process, "reports", {
  to: () => ReportConnection,
  list: reportsOfProcess,
  about: "The reports, drafts and papers that came from the process.",
  where: {
    type: () => ReportWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: Process) => ` of ${name}`,
});

export const ReportsOfMeeting = leads(() => Meeting, "reports", {
  to: () => ReportConnection,
  list: reportsOfMeeting,
  about: "The reports that were adopted or negotiated at the meeting.",
  where: {
    type: () => ReportWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: Meeting) => ` of ${name}`,
});
