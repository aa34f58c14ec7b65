import { type Ask, NotAnswered } from "../ask";
import { graphql } from "../operations";
import type { QuestionSaidQuery, QuestionSaidQueryVariables } from "../operations/graphql";

/** Conditions on states, as the API takes them. */
export type AskedWhere = QuestionSaidQueryVariables["where"];

/** A question as the API says it, and how many states answer it. */
export type QuestionSaid = NonNullable<QuestionSaidQuery["states"]>;

/** One condition of a question, and the questions that differ from it in that condition alone. */
export interface Alternatives {
  readonly clause: QuestionSaid;
  /** The same as the API takes it. */
  readonly asked: AskedWhere;
  /** Undefined where nothing would be left of it. */
  readonly without: QuestionSaid | undefined;
  readonly turned: QuestionSaid;
}

const said = graphql(`
  query QuestionSaid($where: StateWhere!) {
    states(where: $where, first: 0) {
      sentence
      totalCount
    }
  }
`);

/** Of so many conditions the alternatives are told; a longer question is better written anew. */
const most = 8;

/** What a question asks at once: each word of it and each condition that is joined to them by "and". */
export function clausesOf({ and, or, not, ...words }: AskedWhere): AskedWhere[] {
  const joined = [
    ...(or === null || or === undefined ? [] : [{ or }]),
    ...(not === null || not === undefined ? [] : [{ not }]),
  ];
  const own = Object.entries(words).map(([word, value]): AskedWhere => ({ [word]: value }));
  return [...own, ...(and ?? []).flatMap(clausesOf), ...joined];
}

/** How a question is said, and how many answer it. Throws NotAnswered where the graph is away, or it is refused, which a question that was read is not. */
export async function questionSaid(ask: Ask, where: AskedWhere, left?: AbortSignal): Promise<QuestionSaid> {
  const { data, errors } = await ask(said, { where }, left);
  if (data?.states === undefined || data.states === null) throw new NotAnswered(errors);
  return data.states;
}

/** The conditions of a question, each with the questions that lack it or turn it round. */
export async function alternativesTo(ask: Ask, where: AskedWhere, left?: AbortSignal): Promise<Alternatives[]> {
  const clauses = clausesOf(where);
  if (clauses.length > most) return [];
  return Promise.all(
    clauses.map(async (clause, at) => {
      const others = clauses.filter((_, index) => index !== at);
      const turned = clause.not ?? { not: clause };
      const [its, without, other] = await Promise.all([
        questionSaid(ask, clause, left),
        others.length === 0 ? undefined : questionSaid(ask, { and: others }, left),
        questionSaid(ask, { and: [...others, turned] }, left),
      ]);
      return { clause: its, asked: clause, without, turned: other };
    }),
  );
}
