import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { ReportConnection } from "./report";
import { reportsOfMeeting, reportsOfProcess } from "./report.graph";
import { ReportWhere } from "./report.where";

@Resolver(() => Process)
export class ReportsOfProcess {
  @FieldResolver(() => ReportConnection, {
    complexity: costOfPage,
    description: "The reports, drafts and papers that came from it.",
  })
  reports(
    @Root() { slug, name }: Process,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which of them." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, reportsOfProcess, { page, where, order, key: slug, whose: ` of ${name}` });
  }
}

@Resolver(() => Meeting)
export class ReportsOfMeeting {
  @FieldResolver(() => ReportConnection, {
    complexity: costOfPage,
    description: "The reports that were adopted or negotiated there.",
  })
  reports(
    @Root() { slug, name }: Meeting,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which of them." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, reportsOfMeeting, { page, where, order, key: slug, whose: ` of ${name}` });
  }
}
