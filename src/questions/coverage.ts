import { Field, Int, ObjectType } from "type-graphql";
import type { Reading } from "../graph/reading";
import { sizeOf, universeOf } from "../states/universe";
import { atomsOf } from "../sets/set";
import { type Question, gapIn, recordedOn } from "./question";

@ObjectType({
  simpleResolvers: true,
  description: "How much is known of what was asked about: silence is not opposition.",
})
export class Coverage {
  @Field(() => Int, {
    description:
      "Members of the United Nations with a recorded position on every subject that the question names, in its period, whatever the side; and where a roll or a list that it asks of is not complete, as that of statements never is, only those that are on it. Observers never count.",
  })
  recorded!: number;

  @Field(() => Int, { description: "Members of the United Nations." })
  outOf!: number;

  @Field(() => String, { description: "The two numbers in a sentence, with what they mean for the answer." })
  note!: string;

  @Field(() => [String], {
    description:
      "The states of which not all that is asked is on record, members and observers, by their codes after ISO 3166 and in order of name: that they are not in the answer says nothing about them.",
  })
  unrecorded!: () => string[];
}

/** On how many members the answer to a question rests. */
export async function coverageOf(reading: Reading, question: Question): Promise<Coverage> {
  const asked = [universeOf(reading), recordedOn(reading, question), gapIn(reading, question)] as const;
  const [universe, recorded, gap] = await Promise.all(asked);
  const { everyone, members, present } = universe;
  const onRecord = (recorded ?? everyone) & (gap?.recorded ?? everyone);
  const outOf = sizeOf(members);
  const known = sizeOf(onRecord & members);
  const caveats = atomsOf(question).flatMap(({ atom }) => atom.caveats ?? []);
  const notes = new Set([inWords(known, outOf, recorded !== null), ...(gap?.notes ?? []), ...caveats]);
  return {
    recorded: known,
    outOf,
    note: [...notes].join(" "),
    unrecorded: () => universe.statesOf(present & ~onRecord).map(({ iso3 }) => iso3),
  };
}

function inWords(known: number, outOf: number, isOnSubjects: boolean): string {
  if (isOnSubjects)
    return `${known} of ${outOf} member states have a recorded position on what is asked, in its period. Of the others nothing is on record: silence is neither support nor opposition.`;
  if (known === outOf) return "The question is not about a position on a subject, so every member state counts.";
  return known === 0
    ? `Of none of the ${outOf} member states is it on record what is asked, which is no answer either way.`
    : `Of ${known} of ${outOf} member states it is on record what is asked; of the others it is not, which is no answer either way.`;
}
