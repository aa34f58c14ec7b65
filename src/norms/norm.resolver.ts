import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Topic, TopicConnection } from "../topics/topic";
import { Norm, NormConnection } from "./norm";
import { NormOrder } from "./norm-order";
import { allNorms, normsOfTopic, topicsOfNorm } from "./norm.graph";
import { norms } from "./norm.things";
import { NormWhere } from "./norm.where";

@Resolver(() => Norm)
export class NormResolver {
  @Query(() => Norm, {
    nullable: true,
    description: "One of the 11 norms, by its letter or any usual name; null where there is none.",
  })
  norm(
    @Arg("code", () => String, { description: "Such as `c`, `13(c)`, `norm c` or `A/70/174 para 13(c)`." })
    code: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, norms, code, "code");
  }

  @Query(() => NormConnection, {
    complexity: costOfPage,
    description: "The 11 norms of responsible state behaviour of 2015.",
  })
  norms(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => NormWhere, { nullable: true, description: "Which norms." }) where: NormWhere | null,
    @Arg("orderBy", () => NormOrder, { defaultValue: NormOrder.CODE_ASC, description: "In which order." })
    order: NormOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allNorms, { page, where, order });
  }

  @FieldResolver(() => TopicConnection, { complexity: costOfPage, description: "The topics that it concerns." })
  topics(@Root() { code }: Norm, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, topicsOfNorm, { page, key: code, whose: ` of norm (${code})` });
  }
}

@Resolver(() => Topic)
export class NormsOfTopic {
  @FieldResolver(() => NormConnection, { complexity: costOfPage, description: "The norms of 2015 that concern it." })
  norms(@Root() { slug, name }: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, normsOfTopic, { page, key: slug, whose: ` that concern ${name}` });
  }
}
