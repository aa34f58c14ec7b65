import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many things of one kind there are." })
export class KindCount {
  @Field(() => String, { description: "The kind, as global ids begin: `State`, `Statement`." })
  kind!: string;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

/** The terms under which it may be used, as far as there is anything to say of them. */
const licence =
  "No licence is declared for the whole. The facts name their sources; `Source.licence` has the terms of each where they are known, and the texts themselves are not held here.";

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

  @Field(() => String, { description: "Under which terms it may be used." })
  licence: string = licence;
}
