import { Field, InterfaceType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@InterfaceType({
  implements: [Node, Cited],
  description:
    "A document with paragraphs: a report (or a draft of one, a compendium, a paper), or a resolution of the UN General Assembly.",
})
export abstract class Document extends Cited {
  @Field(() => String, {
    description:
      "The number that the United Nations gives a document, such as `A/79/214`; a short name where it has none.",
  })
  symbol!: string;

  @Field(() => String, { description: "The title of the document." })
  title!: string;

  @Field(() => [String], {
    description: "Other names of the document; an argument that takes a document takes any of them.",
  })
  aliases: string[] = [];

  @Field(() => PartialDate, {
    nullable: true,
    description: "The date on which the document was adopted or issued, as precisely as the source says.",
  })
  date?: string | null;

  @Field(() => String, { nullable: true, description: "What the document is or does, in our own words." })
  summary?: string | null;
}
