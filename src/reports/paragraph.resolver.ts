import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { offers } from "../pages/leads";
import { Paragraph, ParagraphConnection } from "./paragraph";
import { ParagraphOrder } from "./paragraph-order";
import { allParagraphs } from "./paragraph.graph";
import { paragraphNamed } from "./paragraph.named";
import { ParagraphWhere } from "./paragraph.where";

@Resolver(() => Paragraph)
export class ParagraphResolver {
  @Query(() => Paragraph, {
    nullable: true,
    description: "One paragraph, by document and number or by id; null beside an error where there is none.",
  })
  paragraph(
    @Arg("report", () => String, {
      nullable: true,
      description:
        "The report or resolution in which the paragraph stands, by symbol or by any usual name: `A/79/214`.",
    })
    report: string | null,
    @Arg("number", () => String, {
      nullable: true,
      description: "The number of the paragraph as printed: `27`, `13(a)`, `OP4`.",
    })
    number: string | null,
    @Arg("id", () => String, {
      nullable: true,
      description:
        "Instead of both: our own id (`PA-049`), the global id, or document and number in one (`A/79/214#27`).",
    })
    id: string | null,
    @Ctx() reading: Reading,
  ) {
    return paragraphNamed(reading, { id, report, number });
  }
}

/** The lists that begin here. */
export const listsOfParagraph = [
  offers("paragraphs", {
    to: () => ParagraphConnection,
    list: allParagraphs,
    about: "Paragraphs of reports and resolutions.",
    where: {
      type: () => ParagraphWhere,
      description: "Only the paragraphs that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: ParagraphOrder, usual: ParagraphOrder.DATE_DESC },
  }),
] as const;
