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

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => [String], {
    description: "Other names it goes by; an argument that takes a document takes any of them.",
  })
  aliases: string[] = [];

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it was adopted or issued, as precisely as its source says.",
  })
  date?: string | null;

  @Field(() => String, { nullable: true, description: "What it is or does, in our words." })
  summary?: string | null;
}
