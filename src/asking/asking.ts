import { GraphQLJSONObject } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import type { StateWhere } from "../questions/state.where";
import { QuestionKind } from "./question-kind";

@ObjectType({
  simpleResolvers: true,
  description: "A piece of a question in words that was understood, with its place in the question.",
})
export class UnderstoodPiece {
  @Field(() => Int, { description: "The number of letters before it." })
  start!: number;

  @Field(() => Int, { description: "The number of letters up to its end." })
  end!: number;

  @Field(() => String, { description: "The piece as it was typed." })
  text!: string;

  @Field(() => String, { description: "What the piece was read as, as a sentence of the API says it." })
  readAs!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A piece of a question in words that was left unread, with its place in the question.",
})
export class UnreadPiece {
  @Field(() => Int, { description: "The number of letters before it." })
  start!: number;

  @Field(() => Int, { description: "The number of letters up to its end." })
  end!: number;

  @Field(() => String, { description: "The piece as it was typed." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why it is left out of the answer, where that is known, and what may be written instead.",
  })
  note!: string | null;

  /** Looked for where they are asked for: that takes as long as reading the rest. */
  @Field(() => [String], { description: "The nearest names and words that would have been read, the nearest first." })
  suggestions!: () => string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Another reading of a question in words, less likely than the one that was taken.",
})
export class OtherReading {
  @Field(() => String, { description: "The question as it would then be said." })
  sentence!: string;

  @Field(() => GraphQLJSONObject, {
    description: "The question as it would then be read, as JSON, in the form of the `where` of `states`.",
  })
  where!: StateWhere;

  @Field(() => String, { description: "In what it differs from the reading that was taken, and why it may be meant." })
  why!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What a question in words asks that states alone do not answer, and the page that answers it.",
})
export class AskedElsewhere {
  @Field(() => QuestionKind, { description: "What the question asks." })
  kind!: QuestionKind;

  @Field(() => String, { description: "What the question asks, in a sentence." })
  sentence!: string;

  @Field(() => String, {
    description: "The page that answers, as a path from the root of the site: `/states/BRA#closest`.",
  })
  path!: string;

  @Field(() => [String], {
    description: "The global ids of the things that the question names, in the order in which it names them.",
  })
  named!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A question in words, read: by rule, and not guessed. What could not be read is told, and so is what else may be meant.",
})
export class Asking {
  @Field(() => String, { description: "The question as it was typed." })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: "The question as it was read, in a sentence of the API; null where no question about states was read.",
  })
  sentence!: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      "The question as it was read, as JSON, in the form of the `where` of `states`, which gives the same states; null where no question about states was read.",
  })
  where!: StateWhere | null;

  @Field(() => [UnderstoodPiece], { description: "The pieces that were read, in the order of the question." })
  understood!: UnderstoodPiece[];

  @Field(() => [UnreadPiece], { description: "The pieces that were left unread, in the order of the question." })
  unread!: UnreadPiece[];

  @Field(() => [OtherReading], {
    description: "What else the question may mean, the likelier first; empty where nothing else is likely.",
  })
  otherReadings!: OtherReading[];

  @Field(() => AskedElsewhere, {
    nullable: true,
    description: "What is asked where states alone do not answer it; null where `states` answers.",
  })
  elsewhere!: AskedElsewhere | null;
}

/** What was read of a question so far. */
export interface ReadSoFar {
  readonly question: string;
  readonly sentence: string | null;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
  readonly elsewhere: AskedElsewhere | null;
}
