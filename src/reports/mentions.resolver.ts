import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm, NormConnection } from "../norms/norm";
import { NormOrder } from "../norms/norm-order";
import { NormWhere } from "../norms/norm.where";
import { listed } from "../pages/list";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { TopicConnection } from "../topics/topic";
import { TopicWhere } from "../topics/topic.where";
import { normSetOut, normsOfParagraph, topicsOfParagraph } from "./mentions.graph";
import { Paragraph } from "./paragraph";

@Resolver(() => Paragraph)
export class MentionsOfParagraph {
  @FieldResolver(() => TopicConnection, { complexity: costOfPage, description: "The topics that it mentions." })
  topics(
    @Root() { key, ref }: Paragraph,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => TopicWhere, { nullable: true, description: "Which of them." }) where: TopicWhere | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, topicsOfParagraph, { page, where, order, key, whose: ` of ${ref ?? key}` });
  }

  @FieldResolver(() => NormConnection, { complexity: costOfPage, description: "The norms that it mentions." })
  norms(
    @Root() { key, ref }: Paragraph,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => NormWhere, { nullable: true, description: "Which of them." }) where: NormWhere | null,
    @Arg("orderBy", () => NormOrder, { defaultValue: NormOrder.CODE_ASC, description: "In which order." })
    order: NormOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, normsOfParagraph, { page, where, order, key, whose: ` of ${ref ?? key}` });
  }

  @FieldResolver(() => Norm, { nullable: true, description: "The norm that it sets out, if any." })
  setsOut(@Root() { key }: Paragraph, @Ctx() reading: Reading) {
    return normSetOut(reading, key);
  }
}
