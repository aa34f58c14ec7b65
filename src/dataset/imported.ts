import { Field, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../graph/vocabulary";

/** What is imported. */
export const ImportKind = vocabulary("ImportKind", "What an import brought beside the facts of the dataset itself.", {
  VOTES: "Recorded votes that others publish.",
  TEXTS: "The words of a report or a resolution, from a file of it.",
});
export type ImportKind = keyof typeof ImportKind;

@ObjectType({
  simpleResolvers: true,
  description:
    "What whoever runs this server imported beside the facts of the dataset, from files of others. It is no part of a release.",
})
export class Imported {
  @Field(() => String, { description: "The name by which it is removed." })
  name!: string;

  @Field(() => ImportKind, { description: "Whether it brought votes, or the words of a text." })
  kind!: ImportKind;

  @Field(() => Int, {
    description: "How many recorded votes are from it: roll calls, each with the choices of all states.",
  })
  rollCalls!: number;

  @Field(() => Int, { description: "How many choices of states are from it: yes, no or abstained." })
  votes!: number;

  @Field(() => Int, { description: "How many paragraphs have their words from it." })
  paragraphs!: number;

  @Field(() => String, { description: "When it was imported, or last anew, as an ISO time in UTC." })
  importedAt!: string;

  @Field(() => Int, { description: "The number of the change by which it came, or last came anew." })
  revision!: number;

  /** The document whose words it brought, and what it is cited by. */
  document!: { readonly label: string; readonly key: string } | null;
  sourceKeys!: readonly string[];
}
