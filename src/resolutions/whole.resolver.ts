import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Document } from "../reports/document";
import { Paragraph } from "../reports/paragraph";
import { documentOf } from "./whole.graph";

@Resolver(() => Paragraph)
export class DocumentOfParagraph {
  @FieldResolver(() => Document, { description: "The report or resolution it stands in." })
  document(@Root() { key }: Paragraph, @Ctx() reading: Reading) {
    return documentOf(reading, key);
  }
}
