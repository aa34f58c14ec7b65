import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm, NormConnection } from "../norms/norm";
import { NormOrder } from "../norms/norm-order";
import { NormWhere } from "../norms/norm.where";
import { normWords } from "../norms/norm.words";
import { leads } from "../pages/leads";
import { NameOrder } from "../pages/orders";
import { TopicConnection } from "../topics/topic";
import { TopicWhere } from "../topics/topic.where";
import { normSetOut, normsOfParagraph, topicsOfParagraph } from "./mentions.graph";
import { Paragraph } from "./paragraph";

@Resolver(() => Paragraph)
export class MentionsOfParagraph {
  @FieldResolver(() => Norm, { nullable: true, description: "The norm that the paragraph sets out, if any." })
  setsOut(@Root() { key }: Paragraph, @Ctx() reading: Reading) {
    return normSetOut(reading, key);
  }
}

/** The lists that begin here. */
export const listsOfMentionsOfParagraph = [
  leads(() => Paragraph, "topics", {
    to: () => TopicConnection,
    list: topicsOfParagraph,
    about: "The topics that the paragraph mentions.",
    where: {
      type: () => TopicWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: NameOrder, usual: NameOrder.NAME_ASC },
    whose: ({ key, ref }: Paragraph) => ` of ${ref ?? key}`,
  }),
  leads(() => Paragraph, "norms", {
    to: () => NormConnection,
    list: normsOfParagraph,
    about: "The norms that the paragraph mentions.",
    where: {
      type: () => NormWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    read: normWords,
    order: { of: NormOrder, usual: NormOrder.CODE_ASC },
    whose: ({ key, ref }: Paragraph) => ` of ${ref ?? key}`,
  }),
] as const;
