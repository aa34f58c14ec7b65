import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { DraftConnection } from "./draft";
import { draftsOfReport, reportsOfDraft } from "./draft.graph";
import { Report } from "./report";
import { ReportWhere } from "./report.where";

@Resolver(() => Report)
export class DraftsOfReport {
  @FieldResolver(() => DraftConnection, { complexity: costOfPage, description: "Its drafts, the earliest first." })
  drafts(
    @Root() { symbol }: Report,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which of them." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_ASC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, draftsOfReport, { page, where, order, key: symbol, whose: ` of ${symbol}` });
  }

  @FieldResolver(() => DraftConnection, {
    complexity: costOfPage,
    description: "The report that it is a draft of: one at most, as a rule; none where it is no draft.",
  })
  draftOf(
    @Root() { symbol }: Report,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which of them." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, reportsOfDraft, { page, where, order, key: symbol, whose: ` that ${symbol} is a draft of` });
  }
}
