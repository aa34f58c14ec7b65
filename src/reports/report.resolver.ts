import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { named } from "../pages/things";
import { Report, ReportConnection } from "./report";
import { allReports, meetingOfReport, processOfReport } from "./report.graph";
import { reports } from "./report.things";
import { ReportWhere } from "./report.where";

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description: "One report, by its symbol or any usual name; null beside an error where there is none.",
  })
  report(
    @Arg("symbol", () => String, {
      description: "The symbol of the report, such as `A/79/214`, or any usual name of it.",
    })
    symbol: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, reports, symbol, "symbol");
  }

  @FieldResolver(() => Process, { nullable: true, description: "The process that the report came from, if any." })
  process(@Root() { symbol }: Report, @Ctx() reading: Reading) {
    return processOfReport(reading, symbol);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting at which the report was adopted or negotiated, where a source says so.",
  })
  meeting(@Root() { symbol }: Report, @Ctx() reading: Reading) {
    return meetingOfReport(reading, symbol);
  }
}

/** The lists that begin here. */
export const listsOfReport = [
  offers("reports", {
    to: () => ReportConnection,
    list: allReports,
    about:
      "Reports, drafts of them, compendia, papers and letters. What the General Assembly adopts is among the resolutions.",
    where: {
      type: () => ReportWhere,
      description: "Only the reports that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;
