import { Field, Int, ObjectType } from "type-graphql";
import { GapKind } from "./gap-kind";

@ObjectType({
  simpleResolvers: true,
  description:
    "Something of which there is little or nothing on record, so that nobody takes its silence for a finding.",
})
export class Gap {
  @Field(() => GapKind, { description: "The sort of gap, which says what counts as little." })
  kind!: GapKind;

  @Field(() => String, { description: "The name of what is lacking: of a state, a year, the symbol of a document." })
  name!: string;

  @Field(() => Int, {
    description:
      "How much there is on record: statements of a state, a year, a meeting, a topic or a norm; votes by name of a roll call; paragraphs of a text; members of a coalition; outcomes of a proposal.",
  })
  onRecord!: number;

  @Field(() => String, { description: "The gap in a plain sentence." })
  summary!: string;

  /** The label of the thing of which it is, null for a year, and its key. */
  label!: string | null;
  key!: string;
}
