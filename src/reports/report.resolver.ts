import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Report, ReportConnection } from "./report";
import { allReports, meetingOfReport, processOfReport } from "./report.graph";
import { reports } from "./report.things";
import { ReportWhere } from "./report.where";

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description: "One report, by its symbol or any usual name; null where there is none.",
  })
  report(@Arg("symbol", () => String, { description: "Such as `A/79/214`." }) symbol: string, @Ctx() reading: Reading) {
    return named(reading, reports, symbol, "symbol");
  }

  @Query(() => ReportConnection, {
    complexity: costOfPage,
    description:
      "Reports, drafts of them, compendia, papers and letters. What the General Assembly adopts is among the resolutions.",
  })
  reports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which reports." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allReports, { page, where, order });
  }

  @FieldResolver(() => Process, { nullable: true, description: "The process it came from, if any." })
  process(@Root() { symbol }: Report, @Ctx() reading: Reading) {
    return processOfReport(reading, symbol);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting at which it was adopted or negotiated, where that is on record.",
  })
  meeting(@Root() { symbol }: Report, @Ctx() reading: Reading) {
    return meetingOfReport(reading, symbol);
  }
}
