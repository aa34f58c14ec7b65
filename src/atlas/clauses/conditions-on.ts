import { type Ask, NotAnswered } from "../ask";
import { graphql } from "../operations";
import type { EvidenceShownFragment } from "../operations/graphql";
import { type AskedWhere, clausesOf } from "./alternatives";

/** One condition of a question, as it stands with one state. */
export interface ConditionOn {
  /** The condition in words, as `opposed gender language`; where it is turned, what it denies. */
  readonly said: string;
  /** Whether the question asks that there be no record of it. */
  readonly isTurned: boolean;
  readonly holds: boolean;
  /** The facts that show it, or that stand against it where it is turned. */
  readonly evidence: readonly EvidenceShownFragment[];
}

const asked = graphql(`
  query ConditionOn($condition: StateWhere!, $with: StateWhere!) {
    said: states(where: $condition, first: 0) {
      sentence
    }
    its: states(where: $with, first: 1) {
      totalCount
      edges {
        node {
          id
        }
        evidence {
          ...EvidenceShown
        }
      }
    }
  }
`);

/** How each condition of a question stands with one state, by its code. A question of very many is taken as one. */
export function conditionsOn(ask: Ask, where: AskedWhere, iso3: string, left?: AbortSignal): Promise<ConditionOn[]> {
  const clauses = clausesOf(where);
  return Promise.all(
    (clauses.length > most ? [where] : clauses).map(async (clause): Promise<ConditionOn> => {
      const isTurned = clause.not !== null && clause.not !== undefined;
      const condition = clause.not ?? clause;
      const { data, errors } = await ask(asked, { condition, with: { and: [{ state: [iso3] }, condition] } }, left);
      if (data?.said === undefined || data.said === null || data.its === null) throw new NotAnswered(errors);
      return {
        said: data.said.sentence.replace(/^States that /, ""),
        isTurned,
        holds: data.its.totalCount > 0 !== isTurned,
        evidence: data.its.edges.flatMap(({ evidence }) => evidence),
      };
    }),
  );
}

/** Of so many conditions each is told by itself. */
const most = 8;
