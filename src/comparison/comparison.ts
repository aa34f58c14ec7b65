import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { Coverage } from "../questions/coverage";
import { StateWhere } from "../questions/state.where";
import { State } from "../states/state";
import { costOfSome } from "../pages/page.args";

@InputType({ description: "A set of states to compare, with a name of your own." })
export class NamedSet {
  @Field(() => String, { description: "The name that the answer gives the set; each set has another name." })
  name!: string;

  @Field(() => StateWhere, { description: "The conditions that the states of the set satisfy." })
  where!: StateWhere;
}

@ObjectType({ simpleResolvers: true, description: "One of the sets that are compared." })
export class ComparedSet {
  @Field(() => String, { description: "The name of the set, as it was given in the question." })
  name!: string;

  @Field(() => String, { description: "A sentence that says what the states of the set have in common." })
  sentence!: string;

  @Field(() => Int, { description: "The number of states in the set." })
  size!: number;

  @Field(() => [State], {
    complexity: costOfSome(195),
    description: "The states in it, in order of name.",
  })
  members!: State[];

  @Field(() => Coverage, { description: "How much is known of what was asked about this set." })
  coverage!: () => Promise<Coverage>;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "The states that are in exactly these sets and in no other: one bar of an UpSet plot, one field of a Venn diagram.",
})
export class ComparedRegion {
  @Field(() => [String], { description: "The names of the sets, in the order given." })
  in!: string[];

  @Field(() => Int, { description: "The number of states that are in exactly these sets and in no other." })
  size!: number;

  @Field(() => [State], {
    complexity: costOfSome(195),
    description: "The states that are counted here, in order of name.",
  })
  members!: State[];
}

@ObjectType({ simpleResolvers: true, description: "Two of the sets of states side by side." })
export class ComparedPair {
  @Field(() => String, { description: "The name of the first of the two sets." })
  a!: string;

  @Field(() => String, { description: "The name of the second of the two sets." })
  b!: string;

  @Field(() => Int, { description: "The number of states that are in both." })
  intersection!: number;

  @Field(() => Int, { description: "The number of states that are in at least one of the two." })
  union!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Jaccard similarity: intersection divided by union, from 0 (nothing in common) to 1 (the same states); null where both are empty.",
  })
  jaccard!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Sets of states side by side: all that a Venn diagram or an UpSet plot draws.",
})
export class Comparison {
  @Field(() => [ComparedSet], {
    complexity: ({ childComplexity }) => 1 + childComplexity,
    description: "The sets, in the order given.",
  })
  sets!: ComparedSet[];

  @Field(() => [ComparedRegion], {
    complexity: ({ childComplexity }) => 1 + childComplexity,
    description:
      "The states by the sets they are in, each state once; a state in none of the sets is left out, and so is what is empty. The largest first; of one size, those in fewer sets first, then as the sets were given.",
  })
  regions!: ComparedRegion[];

  @Field(() => [ComparedPair], {
    complexity: ({ childComplexity }) => 1 + childComplexity,
    description: "Every two of the sets, in the order given.",
  })
  pairs!: ComparedPair[];
}
