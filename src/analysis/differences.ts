import { Field, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Position } from "../positions/position";
import { Choice } from "../resolutions/choice";
import type { SubjectKey } from "../statements/subject";
import { AgreementPair } from "./agreement";

@ObjectType({
  simpleResolvers: true,
  description: "A recorded vote in plenary in which two states differ: both took part, and made different choices.",
})
export class VoteDifference {
  @Field(() => Choice, { description: "The choice of the state that was asked about." })
  here!: Choice;

  @Field(() => Choice, { description: "The choice of the other state." })
  there!: Choice;

  symbol!: string | null;
  rollCallKey!: string;
}

const VoteDifferenceEdge = edgeTo(() => VoteDifference, "VoteDifference", "vote in which two states differ");
export const VoteDifferenceConnection = connectionOf(
  () => VoteDifference,
  () => VoteDifferenceEdge,
  "VoteDifference",
  "votes in which two states differ",
);

@ObjectType({
  simpleResolvers: true,
  description: "A subject on which two states hold different positions, each by the latest of its evidence.",
})
export class PositionDifference {
  @Field(() => Position, { description: "The position of the state that was asked about." })
  here!: Position;

  @Field(() => Position, { description: "The position of the other state." })
  there!: Position;

  held!: SubjectKey;
}

const PositionDifferenceEdge = edgeTo(
  () => PositionDifference,
  "PositionDifference",
  "subject on which two states differ",
);
export const PositionDifferenceConnection = connectionOf(
  () => PositionDifference,
  () => PositionDifferenceEdge,
  "PositionDifference",
  "subjects on which two states hold different positions",
);

@ObjectType({
  simpleResolvers: true,
  description:
    "In what two states differ: each vote and each position, beside how far they voted alike. Where one of the two was absent, or is not on record, they do not differ.",
})
export class Differences {
  @Field(() => AgreementPair, { description: "How far the two voted alike over the same votes." })
  agreement!: AgreementPair;

  /** What the lists are made of. */
  votesOfBoth!: readonly VoteDifference[];
  positionsOfBoth!: () => Promise<readonly PositionDifference[]>;
  /** The two, for a sentence. */
  says!: string;
}
