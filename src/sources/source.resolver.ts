import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { Citation, Cited } from "./citation";
import { Source, SourceConnection } from "./source";
import { allSources, sourceById, sourceOf } from "./source.graph";
import { SourceWhere } from "./source.where";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, {
    nullable: true,
    description: "One source, by our own short id; null beside an error where there is none.",
  })
  source(
    @Arg("id", () => String, { description: "The id of the source, such as `S-GPD`, or its global id `Source:S-GPD`." })
    id: string,
    @Ctx() reading: Reading,
  ) {
    return sourceById(reading, id);
  }
}

/** The lists that begin here. */
export const listsOfSource = [
  offers("sources", {
    to: () => SourceConnection,
    list: allSources,
    about: "The documents, pages and datasets that evidence points into.",
    where: {
      type: () => SourceWhere,
      description: "Only the sources that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;

@Resolver(() => Citation)
export class SourceOfCitation {
  @FieldResolver(() => Source, { description: "The source that the footnote names." })
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
