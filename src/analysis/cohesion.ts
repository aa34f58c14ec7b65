import { Field, Float, Int, ObjectType } from "type-graphql";
import { Choice } from "../resolutions/choice";
import { State } from "../states/state";
import { costOfSome } from "../pages/page.args";

/** The index and where it is from, for the fields that give it. */
const index =
  "The Agreement Index of Hix, Noury and Roland 2005 (Power to the Parties: Cohesion and Competition in the European Parliament, 1979-2001, British Journal of Political Science 35(2): 209-234, p. 215): (max - (yes + no + abstain - max) / 2) / (yes + no + abstain), where max is the greatest of the three. 1 where all voted alike, 0 where they split evenly in three.";

@ObjectType({
  simpleResolvers: true,
  description: "How the members of a set of states voted in one recorded vote in plenary.",
})
export class CohesionVote {
  @Field(() => Float, { nullable: true, description: `${index} Null where none of them voted.` })
  agreementIndex!: number | null;

  @Field(() => Int, { description: "The number of the states of the set that voted yes." })
  yes!: number;

  @Field(() => Int, { description: "The number of the states of the set that voted no." })
  no!: number;

  @Field(() => Int, { description: "The number of the states of the set that abstained." })
  abstain!: number;

  @Field(() => Int, {
    description:
      "The number of the states of the set that did not vote. They are in no other number, nor in the index; a state that was not a member of the United Nations on that day is in none.",
  })
  absent!: number;

  @Field(() => Choice, {
    nullable: true,
    description: "The choice that most states of the set made; null where two choices tie, or where none voted.",
  })
  plurality!: Choice | null;

  @Field(() => [State], {
    complexity: costOfSome(10),
    description:
      "The states of the set that voted and chose otherwise than the plurality, by name. None where two choices tie for the most: then there is no line to break.",
  })
  brokeRanks!: State[];

  symbol!: string | null;
  rollCallKey!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "How far a set of states voted as one in recorded votes in plenary.",
})
export class Cohesion {
  @Field(() => Float, {
    nullable: true,
    description: "The mean of the Agreement Index over the votes where it is defined; null where there is none.",
  })
  mean!: number | null;

  @Field(() => Int, {
    description: "Over how many votes the mean is taken: those in which at least one of them voted.",
  })
  counted!: number;

  @Field(() => [CohesionVote], {
    complexity: costOfSome(20),
    description: "The votes one by one, in order of date.",
  })
  votes!: CohesionVote[];
}
