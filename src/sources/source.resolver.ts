import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Citation, Cited } from "./citation";
import { Source, SourceConnection } from "./source";
import { allSources, sourceById, sourceOf } from "./source.graph";
import { SourceWhere } from "./source.where";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "One source, by our own short id; null where there is none." })
  source(
    @Arg("id", () => String, { description: "Such as `S-GPD`, or the global id `Source:S-GPD`." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return sourceById(reading, id);
  }

  @Query(() => SourceConnection, {
    complexity: costOfPage,
    description: "The documents, pages and datasets that evidence points into.",
  })
  sources(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => SourceWhere, { nullable: true, description: "Which sources." }) where: SourceWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allSources, { page, where, order });
  }
}

@Resolver(() => Citation)
export class SourceOfCitation {
  @FieldResolver(() => Source, { description: "The source." })
  source(@Root() { sourceKey }: Citation, @Ctx() reading: Reading) {
    return sourceOf(reading, sourceKey);
  }
}

@Resolver(() => Cited)
export class SourceOfCited {
  @FieldResolver(() => Source, { nullable: true, description: "The source that says so: that of the first citation." })
  source(@Root() { sources = [] }: Cited, @Ctx() reading: Reading) {
    const [first] = sources;
    return first === undefined ? null : sourceOf(reading, first);
  }
}
