import { Field, Int, ObjectType } from "type-graphql";
import type { Reading } from "../graph/reading";
import { sizeOf, universeOf } from "../states/universe";
import { atomsOf } from "../sets/set";
import { type Question, recordedOn } from "./question";

@ObjectType({
  simpleResolvers: true,
  description: "How much is known of what was asked about: silence is not opposition.",
})
export class Coverage {
  @Field(() => Int, {
    description:
      "Members of the United Nations with a recorded position on every subject that the question names, in its period, whatever the side. Observers never count.",
  })
  recorded!: number;

  @Field(() => Int, { description: "Members of the United Nations." })
  outOf!: number;

  @Field(() => String, { description: "The two numbers in a sentence, with what they mean for the answer." })
  note!: string;
}

/** On how many members the answer to a question rests. */
export async function coverageOf(reading: Reading, question: Question): Promise<Coverage> {
  const [universe, recorded] = await Promise.all([universeOf(reading), recordedOn(reading, question)]);
  const outOf = sizeOf(universe.members);
  const known = recorded === null ? outOf : sizeOf(recorded & universe.members);
  const said =
    recorded === null
      ? "The question is not about a position on a subject, so every member state counts."
      : `${known} of ${outOf} member states have a recorded position on what is asked, in its period. Of the others nothing is on record: silence is neither support nor opposition.`;
  const caveats = new Set(atomsOf(question).flatMap(({ atom }) => atom.caveats ?? []));
  return { recorded: known, outOf, note: [said, ...caveats].join(" ") };
}
