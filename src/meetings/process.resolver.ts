import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { processes } from "./meeting.things";
import { Process, ProcessConnection } from "./process";
import { allProcesses } from "./process.graph";
import { ProcessWhere } from "./process.where";

@Resolver(() => Process)
export class ProcessResolver {
  @Query(() => Process, {
    nullable: true,
    description: "One process, by its slug or any usual name; null where there is none.",
  })
  process(
    @Arg("slug", () => String, { description: "Such as `oewg-2021-2025`." }) slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, processes, slug, "slug");
  }

  @Query(() => ProcessConnection, {
    complexity: costOfPage,
    description: "The lines of work of the United Nations on cyberspace.",
  })
  processes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ProcessWhere, { nullable: true, description: "Which processes." }) where: ProcessWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allProcesses, { page, where, order });
  }
}
