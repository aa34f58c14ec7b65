import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { State } from "../states/state";
import { figuresSaid, sharedSaid } from "./agreement";
import type { Figures } from "./agreement.figures";

@ObjectType("ClosestEdge", {
  simpleResolvers: true,
  description: "A state and how far it voted like the one that was asked about.",
})
class ClosestEdge extends edgeTo(() => State, "Closest") implements Figures {
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

export const ClosestConnection = connectionOf(
  () => State,
  () => ClosestEdge,
  "Closest",
  "states, each with how far it voted like the one that was asked about",
);
