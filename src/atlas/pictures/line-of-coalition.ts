import type { Choice } from "../operations/graphql";
import type { Picture } from "./picture";
import { votesInRows } from "./votes-in-rows";
import { votesTold } from "./votes-told";

/** What most of a coalition chose in a vote, and what one state did. */
export interface VoteBeside {
  readonly id: string;
  readonly symbol: string;
  readonly title: string;
  readonly date: string | null;
  /** Undefined where two choices tie, or nobody of it voted. */
  readonly line: Choice | undefined;
  /** Undefined where its vote is not on record. */
  readonly its: Choice | undefined;
}

/** The votes in which a state took part and most of a coalition chose the same, as the state did or not. */
export const votesOfBoth = (votes: readonly VoteBeside[]): VoteBeside[] =>
  votes.filter(({ line, its }) => line !== undefined && its !== undefined && its !== "ABSENT");

/** Vote by vote, how most of a coalition voted and how one state did, one above the other; nothing where there is no vote in which both chose: a row without any choice would look as if it had kept away. */
export function lineOfCoalition(
  state: { readonly name: string; readonly path: string },
  coalition: { readonly name: string; readonly path: string },
  votes: readonly VoteBeside[],
): Picture | undefined {
  const both = votesOfBoth(votes);
  if (both.length === 0) return undefined;
  const alike = both.filter(({ line, its }) => line === its);
  return votesInRows({
    id: "beside",
    title: `${state.name} beside most of ${coalition.name}, vote by vote`,
    voters: [coalition, state],
    votes: votes.map(({ line, its, ...vote }) => ({ ...vote, chosen: [line, its] })),
    about: votesTold(votes, { said: `as most of it in ${alike.length} of ${both.length} in which both chose` }),
    empty: "A field is empty where the vote is not on record, and where no choice has the most.",
  });
}
