import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Excerpt } from "./excerpt";
import { Findable } from "./findable";

@ObjectType("SearchEdge", { simpleResolvers: true, description: "Something that was found, and why." })
export class SearchEdge extends edgeTo(() => Node, "Search") {
  @Field(() => Findable, { description: "The type of the thing that was found." })
  type!: Findable;

  @Field(() => String, {
    description: "A heading for what was found, in one line: a name, a symbol and title, or a speaker and a date.",
  })
  title!: string;

  @Field(() => Excerpt, {
    nullable: true,
    description:
      "Where the words were found, marked; null where the index found them by a spelling that cannot be shown.",
  })
  excerpt!: Excerpt | null;

  @Field(() => Float, {
    description:
      "How well it fits. From 4: it is called just so; from 3: it has all the words as they were typed; from 2: it has one that begins with the last, or is called so but for a letter; from 1: it has one that is spelt otherwise by a letter; below 1: it has only some of the words. The fraction is Lucene's relevance s as s / (1 + s).",
  })
  score!: number;
}

@ObjectType({ description: "How many things of one type a search found." })
export class SearchFacet {
  @Field(() => Findable, { description: "The type of the things that were counted." })
  type!: Findable;

  @Field(() => Int, { description: "The number of things of this type that were found." })
  count!: number;
}

@ObjectType("SearchConnection", { simpleResolvers: true, description: "What a search found, the best first." })
export class SearchConnection extends connectionOf(
  () => Node,
  () => SearchEdge,
  "Search",
) {
  @Field(() => [SearchFacet], {
    description: "How many things of each type were found, the most first: of all types, whichever were asked for.",
  })
  facets!: SearchFacet[];
}
