import type { Choice } from "../operations/graphql";
import { choices } from "../words";
import { gridPicture } from "./grid-picture";
import type { GridRow } from "./grid";
import type { Picture } from "./picture";
import { painted } from "./vote-by-tiles";

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
export function lineOfCoalition(
  state: { readonly name: string; readonly path: string },
  coalition: { readonly name: string; readonly path: string },
  votes: readonly VoteBeside[],
): Picture | undefined {
  if (votes.length === 0) return undefined;
  const row = (of: typeof state, choiceIn: (vote: VoteBeside) => Choice | undefined): GridRow => ({
    label: of.name,
    path: of.path,
    says: `${of.name}: ${votes
      .flatMap((vote) => {
        const choice = choiceIn(vote);
        return choice === undefined ? [] : [`${vote.symbol} ${choices[choice]}`];
      })
      .join(", ")}`,
    cells: votes.flatMap((vote, column) => {
      const choice = choiceIn(vote);
      return choice === undefined ? [] : [{ column, sides: [painted[choice]] }];
    }),
  });
  return gridPicture({
    id: "beside",
    title: `${state.name} beside most of ${coalition.name}, vote by vote`,
    columns: votes.map(({ date }) => date?.slice(2, 4) ?? ""),
    rows: [row(coalition, ({ line }) => line), row(state, ({ its }) => its)],
    words: { SUPPORT: "yes", OPPOSE: "no", NEUTRAL: "abstained", NO_SIDE: "absent" },
    note: "Each column is a vote, under the last two figures of its year, from the earliest on.",
    empty: "A field is empty where the vote is not on record, and where no choice has the most.",
  });
}
