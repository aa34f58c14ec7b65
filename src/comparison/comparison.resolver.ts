import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { BadQuestion } from "../errors";
import { foundAt } from "../lookup";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { coverageOf } from "../questions/coverage";
import { membersOf, questionOf, sentenceOf } from "../questions/question";
import { sizeOf, universeOf } from "../states/universe";
import { Comparison, NamedSet } from "./comparison";
import { likenessOf, regionsOf } from "./regions";

const fewest = 2;
const most = 8;

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    complexity: ({ args, childComplexity }) => 1 + setsIn(args) * childComplexity,
    description: `Compares ${fewest} to ${most} sets of states: who is in which of them, how many, and how alike each two are.`,
  })
  async compare(
    @Arg("sets", () => [NamedSet], { description: `The sets: ${fewest} to ${most}, each with a name of its own.` })
    sets: NamedSet[],
    @Ctx() reading: Reading,
  ): Promise<Comparison> {
    check(sets);
    const names = await namesOf(reading);
    const questions = sets.map(({ where }, index) => questionOf(where, names, `sets[${index}].where`));
    const universe = await universeOf(reading);
    const members = await Promise.all(questions.map((question) => membersOf(reading, question)));
    const nameAt = (index: number): string => foundAt(sets, index, "set").name;
    return {
      sets: members.map((set, index) => {
        const question = foundAt(questions, index, "question");
        return {
          name: nameAt(index),
          sentence: sentenceOf(question),
          size: sizeOf(set),
          members: universe.statesOf(set),
          coverage: () => coverageOf(reading, question),
        };
      }),
      regions: regionsOf(members).map((region) => ({
        in: region.in.map(nameAt),
        size: region.size,
        members: universe.statesOf(region.members),
      })),
      pairs: members.flatMap((a, index) =>
        members.slice(index + 1).map((b, beyond) => ({
          a: nameAt(index),
          b: nameAt(index + 1 + beyond),
          ...likenessOf(a, b),
        })),
      ),
    };
  }
}

const setsIn = ({ sets }: { sets?: unknown }): number => (Array.isArray(sets) ? sets.length : 1);

/** Throws BadQuestion where there are too few sets or too many, or their names do not tell them apart. */
function check(sets: readonly NamedSet[]): void {
  if (sets.length < fewest || sets.length > most)
    throw new BadQuestion(`sets: give ${fewest} to ${most} sets; ${sets.length} are given.`, "sets");
  const seen = new Map<string, number>();
  for (const [index, { name }] of sets.entries()) {
    const argument = `sets[${index}].name`;
    if (name.trim() === "") throw new BadQuestion(`${argument}: give the set a name; this one is empty.`, argument);
    const first = seen.get(name);
    if (first !== undefined)
      throw new BadQuestion(
        `${argument}: sets[${first}] is called "${name}" too; give each set another name.`,
        argument,
      );
    seen.set(name, index);
  }
}
