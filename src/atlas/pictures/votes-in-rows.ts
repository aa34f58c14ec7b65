import type { Choice } from "../operations/graphql";
import { choices, counted } from "../words";
import { gridPicture } from "./grid-picture";
import type { Picture } from "./picture";
import { painted } from "./vote-by-tiles";

/** One who votes: its row, and the page to which that leads. */
interface Voter {
  readonly name: string;
  readonly path: string;
}

/** A vote, with the choice of each of those who have a row; undefined where it has none. */
export interface VoteInRows {
  readonly symbol: string;
  readonly date: string | null;
  readonly chosen: readonly (Choice | undefined)[];
}

/** How many votes stand beside each other at most: the latest. */
const most = 60;

/** How some voted, one above the other, vote by vote from the earliest; nothing where there is no vote. */
export function votesInRows(its: {
  readonly id: string;
  readonly title: string;
  readonly voters: readonly Voter[];
  readonly votes: readonly VoteInRows[];
  /** Which votes they are. */
  readonly about: string;
  /** What an empty field says. */
  readonly empty: string;
}): Picture | undefined {
  const { id, title, voters, about, empty } = its;
  const votes = its.votes.slice(-most);
  if (votes.length === 0) return undefined;
  const left = its.votes.length - votes.length;
  return gridPicture({
    id,
    title,
    columns: votes.map(({ date }) => (date === null ? "" : `’${date.slice(2, 4)}`)),
    rows: voters.map(({ name, path }, place) => {
      const made = votes.map(({ symbol, chosen }) => ({ symbol, choice: chosen[place] }));
      const known = made.flatMap(({ symbol, choice }) =>
        choice === undefined ? [] : [`${symbol} ${choices[choice]}`],
      );
      return {
        label: name,
        path,
        says: `${name}: ${known.join(", ")}`,
        cells: made.flatMap(({ choice }, column) =>
          choice === undefined ? [] : [{ column, sides: [painted[choice]] }],
        ),
      };
    }),
    words: { SUPPORT: "yes", OPPOSE: "no", NEUTRAL: "abstained", NO_SIDE: "absent" },
    note: `Each column is a vote, under its year, from the earliest on${left === 0 ? "" : `; ${counted(left, "earlier vote")} left out`}.`,
    about,
    empty,
  });
}
