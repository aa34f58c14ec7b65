import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { State } from "../states/state";

@ObjectType({ simpleResolvers: true, description: "Two states, and how often they sponsored the same resolution." })
export class CoSponsorPair {
  @Field(() => State, { description: "The state whose name comes first." })
  a!: State;

  @Field(() => State, { description: "The state whose name comes second." })
  b!: State;

  @Field(() => Int, { description: "The number of resolutions that both sponsored, in whatever role." })
  shared!: number;

  /** Its place among the pairs, the most frequent first. */
  rank!: number;
}

const CoSponsorPairEdge = edgeTo(() => CoSponsorPair, "CoSponsorPair", "pair of states");
export const CoSponsorPairConnection = connectionOf(
  () => CoSponsorPair,
  () => CoSponsorPairEdge,
  "CoSponsorPair",
  "pairs of states, each with how many resolutions the two sponsored together",
);

@ObjectType({
  simpleResolvers: true,
  description:
    "How often each two states sponsored the same resolution, as leads, sponsors or additional sponsors. Of some resolutions only the lead is on record as sponsor: they add to no pair.",
})
export class CoSponsorship {
  @Field(() => Int, {
    description: "How many of the resolutions that were asked about have a state on record as sponsor.",
  })
  resolutions!: number;

  @Field(() => String, { description: "A sentence that says which states are looked at, and over which resolutions." })
  sentence!: string;

  /** The pairs, the most frequent first, then by name. */
  counted!: readonly CoSponsorPair[];
}
