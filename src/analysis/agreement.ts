import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { State } from "../states/state";
import type { Figures } from "./agreement.figures";
import { AgreementMeasure, formulas } from "./agreement-measure";
import type { VotesCompared } from "./votes-compared";
import { costOfSome } from "../pages/page.args";

const orNull = "Null where the two have fewer shared votes than were asked for.";

/** What every figure rests on, in words. */
export const sharedSaid =
  "How many recorded votes in plenary both took part in: both voted yes, no or abstained. An absence is not a vote.";

/** The four descriptions of the figures of a pair. */
export const figuresSaid = {
  identical: `${formulas[AgreementMeasure.IDENTICAL]} ${orNull}`,
  voeten: `${formulas[AgreementMeasure.VOETEN]} ${orNull}`,
  kappa: `${formulas[AgreementMeasure.KAPPA]} ${orNull}`,
  pi: `${formulas[AgreementMeasure.PI]} ${orNull}`,
};

@ObjectType({
  simpleResolvers: true,
  description: "How far two states voted alike, with the number of votes on which that rests.",
})
export class AgreementPair implements Figures {
  @Field(() => State, { description: "The state whose name comes first." })
  a!: State;

  @Field(() => State, { description: "The state whose name comes second." })
  b!: State;

  @Field(() => Int, { description: sharedSaid })
  shared!: number;

  @Field(() => Float, { nullable: true, description: figuresSaid.identical })
  identical!: number | null;

  @Field(() => Float, { nullable: true, description: figuresSaid.voeten })
  voeten!: number | null;

  @Field(() => Float, { nullable: true, description: figuresSaid.kappa })
  kappa!: number | null;

  @Field(() => Float, { nullable: true, description: figuresSaid.pi })
  pi!: number | null;
}

const AgreementPairEdge = edgeTo(() => AgreementPair, "AgreementPair", "pair of states");
export const AgreementPairConnection = connectionOf(
  () => AgreementPair,
  () => AgreementPairEdge,
  "AgreementPair",
  "pairs of states, each with how far the two voted alike",
);

@ObjectType({
  simpleResolvers: true,
  description:
    "How far some states voted alike in the recorded votes of the General Assembly in plenary, pair by pair. What was adopted without a vote says nothing here, and neither do the votes of committees.",
})
export class Agreement {
  @Field(() => [State], {
    complexity: costOfSome(200),
    description: "The states that are compared, in the order of their names; the rows and columns of the matrices.",
  })
  states!: readonly State[];

  @Field(() => Int, {
    description: "How many of the resolutions that were asked about have a recorded vote in plenary.",
  })
  resolutions!: number;

  @Field(() => String, { description: "A sentence that says which states are compared, and over which votes." })
  sentence!: string;

  comparison!: VotesCompared;
  minShared!: number;
}
