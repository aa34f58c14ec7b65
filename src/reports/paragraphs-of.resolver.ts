import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm } from "../norms/norm";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Topic } from "../topics/topic";
import { Document } from "./document";
import { Paragraph, ParagraphConnection } from "./paragraph";
import { ParagraphOrder } from "./paragraph-order";
import { paragraphOfNorm, paragraphsOfDocument, paragraphsOfNorm, paragraphsOfTopic } from "./paragraph.graph";
import { ParagraphWhere } from "./paragraph.where";

@Resolver(() => Document)
export class ParagraphsOfDocument {
  @FieldResolver(() => ParagraphConnection, {
    complexity: costOfPage,
    description: "Its paragraphs on record, as they stand in it.",
  })
  paragraphs(
    @Root() { symbol }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ParagraphWhere, { nullable: true, description: "Which of them." }) where: ParagraphWhere | null,
    @Arg("orderBy", () => ParagraphOrder, { defaultValue: ParagraphOrder.DOCUMENT_ASC, description: "In which order." })
    order: ParagraphOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, paragraphsOfDocument, { page, where, order, key: symbol, whose: ` of ${symbol}` });
  }
}

@Resolver(() => Topic)
export class ParagraphsOfTopic {
  @FieldResolver(() => ParagraphConnection, {
    complexity: costOfPage,
    description: "The paragraphs of reports and resolutions that mention it.",
  })
  paragraphs(
    @Root() { slug, name }: Topic,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ParagraphWhere, { nullable: true, description: "Which of them." }) where: ParagraphWhere | null,
    @Arg("orderBy", () => ParagraphOrder, { defaultValue: ParagraphOrder.DATE_DESC, description: "In which order." })
    order: ParagraphOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, paragraphsOfTopic, { page, where, order, key: slug, whose: ` on ${name}` });
  }
}

@Resolver(() => Norm)
export class ParagraphsOfNorm {
  @FieldResolver(() => Paragraph, {
    nullable: true,
    description: "The paragraph that sets it out, where that is on record.",
  })
  paragraph(@Root() { code }: Norm, @Ctx() reading: Reading) {
    return paragraphOfNorm(reading, code);
  }

  @FieldResolver(() => ParagraphConnection, {
    complexity: costOfPage,
    description: "The paragraphs of reports and resolutions that mention it or set it out.",
  })
  paragraphs(
    @Root() { code }: Norm,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ParagraphWhere, { nullable: true, description: "Which of them." }) where: ParagraphWhere | null,
    @Arg("orderBy", () => ParagraphOrder, { defaultValue: ParagraphOrder.DATE_DESC, description: "In which order." })
    order: ParagraphOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, paragraphsOfNorm, { page, where, order, key: code, whose: ` on norm (${code})` });
  }
}
