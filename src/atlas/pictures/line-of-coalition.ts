import type { Choice } from "../operations/graphql";
import type { Picture } from "./picture";
import { votesInRows } from "./votes-in-rows";

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

/** Vote by vote, how most of a coalition voted and how one state did, one above the other; nothing where there is no vote. */
export const lineOfCoalition = (
  state: { readonly name: string; readonly path: string },
  coalition: { readonly name: string; readonly path: string },
  votes: readonly VoteBeside[],
): Picture | undefined =>
  votesInRows({
    id: "beside",
    title: `${state.name} beside most of ${coalition.name}, vote by vote`,
    voters: [coalition, state],
    votes: votes.map(({ line, its, ...vote }) => ({ ...vote, chosen: [line, its] })),
    about: "Recorded votes of the General Assembly of the United Nations in plenary.",
    empty: "A field is empty where the vote is not on record, and where no choice has the most.",
  });
