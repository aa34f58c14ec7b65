import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Process } from "../meetings/process";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Resolution, ResolutionConnection } from "./resolution";
import { allResolutions, processOfResolution, resolutionsOfProcess } from "./resolution.graph";
import { resolutions } from "./resolution.things";
import { ResolutionWhere } from "./resolution.where";

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => Resolution, {
    nullable: true,
    description: "One resolution or decision, by its symbol or any usual name; null where there is none.",
  })
  resolution(
    @Arg("symbol", () => String, { description: "Such as `A/RES/77/37`." }) symbol: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, resolutions, symbol, "symbol");
  }

  @Query(() => ResolutionConnection, {
    complexity: costOfPage,
    description: "Resolutions and decisions of the UN General Assembly.",
  })
  resolutions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ResolutionWhere, { nullable: true, description: "Which resolutions." })
    where: ResolutionWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allResolutions, { page, where, order });
  }

  @FieldResolver(() => Process, { nullable: true, description: "The process that it set up or belongs to, if any." })
  process(@Root() { symbol }: Resolution, @Ctx() reading: Reading) {
    return processOfResolution(reading, symbol);
  }
}

@Resolver(() => Process)
export class ResolutionsOfProcess {
  @FieldResolver(() => ResolutionConnection, {
    complexity: costOfPage,
    description: "The resolutions and decisions that set it up or belong to it.",
  })
  resolutions(
    @Root() { slug, name }: Process,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ResolutionWhere, { nullable: true, description: "Which of them." })
    where: ResolutionWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, resolutionsOfProcess, { page, where, order, key: slug, whose: ` of ${name}` });
  }
}
