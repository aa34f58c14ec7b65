import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm } from "../norms/norm";
import { NormOrder } from "../norms/norm-order";
import { NormWhere } from "../norms/norm.where";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { ElaboratedNormConnection, ElaboratingReportConnection } from "./elaboration";
import { normsOfReport, reportsOfNorm } from "./elaboration.graph";
import { Report } from "./report";
import { ReportWhere } from "./report.where";

@Resolver(() => Report)
export class NormsOfReport {
  @FieldResolver(() => ElaboratedNormConnection, {
    complexity: costOfPage,
    description: "The norms of which it says how they are to be understood or carried out.",
  })
  elaborates(
    @Root() { symbol }: Report,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => NormWhere, { nullable: true, description: "Which of them." }) where: NormWhere | null,
    @Arg("orderBy", () => NormOrder, { defaultValue: NormOrder.CODE_ASC, description: "In which order." })
    order: NormOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, normsOfReport, { page, where, order, key: symbol, whose: ` elaborated in ${symbol}` });
  }
}

@Resolver(() => Norm)
export class ReportsOfNorm {
  @FieldResolver(() => ElaboratingReportConnection, {
    complexity: costOfPage,
    description: "The reports that say how it is to be understood or carried out.",
  })
  elaboratedIn(
    @Root() { code }: Norm,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which of them." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, reportsOfNorm, { page, where, order, key: code, whose: ` that elaborate norm (${code})` });
  }
}
