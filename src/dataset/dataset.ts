import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many things of one kind there are." })
export class KindCount {
  @Field(() => String, { description: "The kind, as global ids begin: `State`, `Statement`." })
  kind!: string;

  @Field(() => Int, { description: "The number of things of this kind." })
  count!: number;
}

/** The terms of the whole, as seed/LICENSE has them. */
const licence =
  "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) for the summaries and the tables. What others own keeps its terms: `Source.licence` has those of each source where they are known, and the texts themselves are not held here.";

@ObjectType({
  simpleResolvers: true,
  description: "What is loaded: which version of the dataset, how much, and how to cite it.",
})
export class Dataset {
  @Field(() => String, { description: "The version of the program and of the facts it carries, such as `0.1.0`." })
  version!: string;

  @Field(() => Int, { description: "The number of the newest change; answers may differ between two." })
  revision!: number;

  @Field(() => String, {
    description: "The SHA-256 of what was loaded, 64 hexadecimal digits: the same for the same facts on every machine.",
  })
  checksum!: string;

  @Field(() => String, { description: "When that change was committed, as an ISO time in UTC." })
  committedAt!: string;

  @Field(() => [KindCount], { description: "How many things there are of each kind." })
  counts!: KindCount[];

  @Field(() => String, { description: "The terms under which the dataset may be used." })
  licence: string = licence;
}
