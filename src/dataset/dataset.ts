import { Field, Int, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { costOfSome } from "../pages/page.args";
import type { Release } from "../seed/release";
import { version as program } from "./version";

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
  @Field(() => String, {
    description:
      "The version of the facts: year, month and the number within the month, such as `2026.11.1`; `unreleased` where the facts that are loaded belong to no release. `program` has the version of the program.",
  })
  version!: string;

  @Field(() => String, {
    description:
      "The version of the program that answers, such as `0.1.0`; it goes up without the facts, and they without it.",
  })
  program: string = program;

  @Field(() => PartialDate, { description: "The day up to which the facts of this version were kept." })
  date!: string;

  @Field(() => String, { description: "The title of the dataset, as a citation names it." })
  title!: string;

  @Field(() => String, { description: "What the dataset holds, in a few sentences; empty for facts of no release." })
  description!: string;

  @Field(() => String, { description: "The publisher of the dataset." })
  publisher!: string;

  @Field(() => [String], { description: "The names of those who made the dataset; none for facts of no release." })
  creators!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "The address at which the dataset is published for good; null where that is nowhere.",
  })
  address!: string | null;

  @Field(() => Int, { description: "The number of the newest change; answers may differ between two." })
  revision!: number;

  @Field(() => String, {
    description: "The SHA-256 of what was loaded, 64 hexadecimal digits: the same for the same facts on every machine.",
  })
  checksum!: string;

  @Field(() => String, { description: "When that change was committed, as an ISO time in UTC." })
  committedAt!: string;

  @Field(() => [KindCount], { complexity: costOfSome(17), description: "How many things there are of each kind." })
  counts!: KindCount[];

  @Field(() => String, { description: "The terms under which the dataset may be used." })
  licence: string = licence;

  /** What a citation names. */
  release!: Release;
}
