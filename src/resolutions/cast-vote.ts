import { Field, ObjectType } from "type-graphql";
import { Choice } from "./choice";

@ObjectType({
  simpleResolvers: true,
  description: "What one state chose in one recorded vote, and where that is written.",
})
export class CastVote {
  @Field(() => Choice, { description: "The choice of the state in the vote." })
  choice!: Choice;

  /** Whose vote it is, by its code, and in which roll call. */
  iso3!: string;
  rollCallKey!: string;
  /** The symbol of the text that was voted on, where it has one. */
  symbol!: string | null;
}
