import { leads } from "../pages/leads";
import { Paragraph } from "./paragraph";
import { ParagraphOrder } from "./paragraph-order";
import { ParagraphWhere } from "./paragraph.where";
import { RewordingConnection } from "./rewording";
import { earlierParagraphs, laterParagraphs } from "./rewording.graph";

export const rewordingsOfParagraph = [
  leads(() => Paragraph, "revises", {
    to: () => RewordingConnection,
    list: earlierParagraphs,
    about: "The paragraphs of earlier drafts that this paragraph comes from.",
    where: {
      type: () => ParagraphWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: ParagraphOrder, usual: ParagraphOrder.DATE_DESC },
    whose: ({ key, ref }: Paragraph) => ` that ${ref ?? key} comes from`,
  }),
  leads(() => Paragraph, "revisedBy", {
    to: () => RewordingConnection,
    list: laterParagraphs,
    about: "The paragraphs of later drafts that come from this paragraph.",
    where: {
      type: () => ParagraphWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: ParagraphOrder, usual: ParagraphOrder.DATE_ASC },
    whose: ({ key, ref }: Paragraph) => ` that come from ${ref ?? key}`,
  }),
] as const;
