import { leads } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { DraftConnection } from "./draft";
import { draftsOfReport, reportsOfDraft } from "./draft.graph";
import { Report } from "./report";
import { ReportWhere } from "./report.where";

/** The drafts of a report, and what a draft became. */
export const draftsAndFinals = [
  leads(() => Report, "drafts", {
    to: () => DraftConnection,
    list: draftsOfReport,
    about: "The drafts of the report, the earliest first.",
    where: {
      type: () => ReportWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_ASC },
    whose: ({ symbol }: Report) => ` of ${symbol}`,
  }),
  leads(() => Report, "draftOf", {
    to: () => DraftConnection,
    list: reportsOfDraft,
    about: "The report of which this is a draft: one at most, as a rule; none where this is no draft.",
    where: {
      type: () => ReportWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: ({ symbol }: Report) => ` that ${symbol} is a draft of`,
  }),
] as const;
