import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Paragraph } from "./paragraph";
import { ParagraphOrder } from "./paragraph-order";
import { ParagraphWhere } from "./paragraph.where";
import { RewordingConnection } from "./rewording";
import { earlierParagraphs, laterParagraphs } from "./rewording.graph";

@Resolver(() => Paragraph)
export class RewordingsOfParagraph {
  @FieldResolver(() => RewordingConnection, {
    complexity: costOfPage,
    description: "The paragraphs of earlier drafts that it comes from.",
  })
  revises(
    @Root() { key, ref }: Paragraph,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ParagraphWhere, { nullable: true, description: "Which of them." }) where: ParagraphWhere | null,
    @Arg("orderBy", () => ParagraphOrder, { defaultValue: ParagraphOrder.DATE_DESC, description: "In which order." })
    order: ParagraphOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, earlierParagraphs, { page, where, order, key, whose: ` that ${ref ?? key} comes from` });
  }

  @FieldResolver(() => RewordingConnection, {
    complexity: costOfPage,
    description: "The paragraphs of later drafts that come from it.",
  })
  revisedBy(
    @Root() { key, ref }: Paragraph,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ParagraphWhere, { nullable: true, description: "Which of them." }) where: ParagraphWhere | null,
    @Arg("orderBy", () => ParagraphOrder, { defaultValue: ParagraphOrder.DATE_ASC, description: "In which order." })
    order: ParagraphOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, laterParagraphs, { page, where, order, key, whose: ` that come from ${ref ?? key}` });
  }
}
