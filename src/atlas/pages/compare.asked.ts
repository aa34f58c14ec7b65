import { type Ask, NotAnswered } from "../ask";
import { graphql } from "../operations";
import type { AskedInWordsFragment, CompareAreaQueryVariables } from "../operations/graphql";

type Where = CompareAreaQueryVariables["where"];

/** A question of a comparison, as it was read. */
export interface QuestionCompared {
  /** By which the comparison calls it: A, B and so on. */
  readonly letter: string;
  readonly question: string;
  readonly asking: AskedInWordsFragment | undefined;
  /** Undefined where it could not be read as a question about states. */
  readonly where: Where | undefined;
}

/** A question as a set of states. */
interface NamedWhere {
  readonly name: string;
  readonly where: Where;
}

const read = graphql(`
  query CompareQuestion($question: String!) {
    ask(question: $question) {
      ...AskedInWords
      where
    }
  }
`);

const said = graphql(`
  query CompareArea($where: StateWhere!) {
    states(where: $where, first: 1) {
      sentence
    }
  }
`);

/** What the questions of a comparison are called, of which it takes no more. */
export const lettersOfQuestions = "ABCDEFGH";

/** Reads one question of a comparison. Throws NotAnswered where nothing can be read just now. */
export async function readingOf(
  ask: Ask,
  question: string,
  index: number,
  left?: AbortSignal,
): Promise<QuestionCompared> {
  const { data, errors } = await ask(read, { question }, left);
  if (data === undefined) throw new NotAnswered(errors);
  const asking = data.ask ?? undefined;
  const where = asking?.where ?? undefined;
  // What a question was read as is the `where` that asks it.
  return { letter: lettersOfQuestions.charAt(index), question, asking, where: where as Where | undefined };
}

/** The areas whose questions are said; of more, their members alone are shown. */
const most = 24;

/** The question whose answer is each area, in the order of the areas: those that are in these sets and in no other. */
export function areasSaid(
  ask: Ask,
  areas: readonly { readonly in: readonly string[] }[],
  sets: readonly NamedWhere[],
  left?: AbortSignal,
): Promise<(string | undefined)[]> {
  return Promise.all(
    areas.slice(0, most).map(async (area) => {
      const and = sets.map(({ name, where }): Where => (area.in.includes(name) ? where : { not: where }));
      const { data } = await ask(said, { where: { and } }, left);
      return data?.states?.sentence;
    }),
  );
}
