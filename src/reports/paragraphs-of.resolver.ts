import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm } from "../norms/norm";
import { Topic } from "../topics/topic";
import { leads } from "../pages/leads";
import { Document } from "./document";
import { Paragraph, ParagraphConnection } from "./paragraph";
import { ParagraphOrder } from "./paragraph-order";
import { paragraphOfNorm, paragraphsOfDocument, paragraphsOfNorm, paragraphsOfTopic } from "./paragraph.graph";
import { ParagraphWhere } from "./paragraph.where";

export const ParagraphsOfDocument = leads(() => Document, "paragraphs", {
  to: () => ParagraphConnection,
  list: paragraphsOfDocument,
  about: "The paragraphs of the document that this dataset holds, in the order of the document.",
  where: {
    type: () => ParagraphWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: ParagraphOrder, usual: ParagraphOrder.DOCUMENT_ASC },
  whose: ({ symbol }: Document) => ` of ${symbol}`,
});

export const ParagraphsOfTopic = leads(() => Topic, "paragraphs", {
  to: () => ParagraphConnection,
  list: paragraphsOfTopic,
  about: "The paragraphs of reports and resolutions that mention the topic.",
  where: {
    type: () => ParagraphWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: ParagraphOrder, usual: ParagraphOrder.DATE_DESC },
  whose: ({ name }: Topic) => ` on ${name}`,
});

@Resolver(() => Norm)
export class ParagraphsOfNorm {
  @FieldResolver(() => Paragraph, {
    nullable: true,
    description: "The paragraph that sets the norm out, where the dataset holds it.",
  })
  paragraph(@Root() { code }: Norm, @Ctx() reading: Reading) {
    return paragraphOfNorm(reading, code);
  }
}

/** The lists that begin here. */
export const listsOfParagraphsOfNorm = [
  leads(() => Norm, "paragraphs", {
    to: () => ParagraphConnection,
    list: paragraphsOfNorm,
    about: "The paragraphs of reports and resolutions that mention the norm or set it out.",
    where: {
      type: () => ParagraphWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: ParagraphOrder, usual: ParagraphOrder.DATE_DESC },
    whose: ({ code }: Norm) => ` on norm (${code})`,
  }),
] as const;
