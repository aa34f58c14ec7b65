import { Field, Float, Int, ObjectType } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { State } from "../states/state";
import type { ChosenStates, ChosenRollCalls } from "./chosen";
import { AgreementMeasure } from "./agreement-measure";
import { costOfSome } from "../pages/page.args";

@ObjectType({ simpleResolvers: true, description: "A coalition that a bloc is like, and how much." })
export class Resemblance {
  @Field(() => Coalition, {
    description: "The coalition that the bloc is like, whether its members are recorded or computed.",
  })
  coalition!: Coalition;

  @Field(() => Float, {
    description:
      "The index of Jaccard: the states in both, divided by the states in at least one of them. 1 where they are the same states. Of the coalition those members count that are among the states asked about.",
  })
  jaccard!: number;

  @Field(() => Int, { description: "The number of states that are both in the bloc and in the coalition." })
  common!: number;

  @Field(() => Int, { description: "How many members of the coalition are among the states asked about." })
  size!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "States that agree with each other more than is usual: a community in the network of agreement.",
})
export class Bloc {
  @Field(() => [State], {
    complexity: costOfSome(40),
    description: "The states of the bloc, in order of name.",
  })
  members!: readonly State[];

  @Field(() => Int, { description: "The number of states in the bloc: 2 or more." })
  size!: number;

  set!: bigint;
  among!: ChosenStates;
  over!: ChosenRollCalls;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "The communities in the network of agreement. Two states are tied by how far their agreement lies above the mean of all pairs: in the General Assembly nearly all agree most of the time, so only what is above the usual tells blocs apart. Pairs at the mean or below it, or without a figure, have no tie. The communities are found by the method of Louvain (Blondel and others 2008, Fast Unfolding of Communities in Large Networks, Journal of Statistical Mechanics P10008), begun twenty times with chance from one fixed seed; the division with the greatest modularity is given. So the same question always has the same answer. Community detection in the votes of the General Assembly, and why several resolutions should be tried: Macon, Mucha and Porter 2012 (Community Structure in the United Nations General Assembly, Physica A 391(1-2): 343-361).",
})
export class Blocs {
  @Field(() => [Bloc], {
    complexity: costOfSome(10),
    description: "The blocs that were found, the largest first.",
  })
  blocs!: readonly Bloc[];

  @Field(() => [State], {
    complexity: costOfSome(40),
    description:
      "The states in no bloc, by name: they agree with no other more than is usual, or took part in too few votes. Where all pairs agree alike nothing tells blocs apart, and all states are here.",
  })
  apart!: readonly State[];

  @Field(() => Float, {
    nullable: true,
    description:
      "How much heavier the ties within the blocs are than chance would have it, at this resolution: the sum over the communities of W / M - resolution (D / 2M)^2, where W is the weight of the ties within one, D that of all ties of its states, and M that of all ties (Newman and Girvan 2004, Finding and Evaluating Community Structure in Networks, Physical Review E 69: 026113; a state apart is a community of its own). Null where there is no tie.",
  })
  modularity!: number | null;

  @Field(() => Float, {
    description: "The resolution asked for: above 1 more and smaller blocs, below 1 fewer and larger.",
  })
  resolution!: number;

  @Field(() => AgreementMeasure, { description: "The measure by which agreement was taken." })
  measure!: AgreementMeasure;

  @Field(() => Float, {
    nullable: true,
    description:
      "The mean of the measure over all pairs that have it, above which a pair is tied; null where none has.",
  })
  mean!: number | null;

  @Field(() => Int, {
    description: "How many of the resolutions that were asked about have a recorded vote in plenary.",
  })
  resolutions!: number;

  @Field(() => String, { description: "The question, in words." })
  sentence!: string;
}
