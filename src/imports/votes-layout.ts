import type { Choice } from "../resolutions/choice";
import type { PutToVote } from "../resolutions/roll-held";

/** What a dataset says of one roll call; what it does not say is null. */
export interface RollCallTold {
  /** Our id: that of the dataset, with the dataset's letters before it. */
  readonly id: string;
  /** The symbol of the text, as the dataset writes it. */
  readonly symbol: string | null;
  readonly session: string | null;
  /** `2022-12-07`. */
  readonly date: string | null;
  readonly title: string | null;
  readonly subjects: readonly string[];
  readonly meeting: string | null;
  readonly draft: string | null;
  readonly committeeReport: string | null;
  /** What was put to the vote; null where the dataset does not say whether it was the whole text. */
  readonly on: PutToVote | null;
  readonly totals: Totals | null;
  /** The dataset within the file, where it has several, and what it calls this roll call. */
  readonly dataset: string;
  readonly entry: string;
}

/** How many did what in a roll call; null where that is not said. */
export interface Totals {
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  readonly notVoting: number | null;
  /** What stands for a total and is no number, in a sentence. */
  readonly unread: readonly string[];
}

/** Reads a cell of the row at hand by the name of its column; empty where there is none. */
export type CellAt = (column: string) => string;

/** A layout in which others publish, by the columns that it has. */
interface Layout {
  /** What it is called in a sentence. */
  readonly says: string;
  /** Every column without which a file is not of this layout. */
  readonly columns: readonly string[];
}

/** A table with a row for each vote. */
export interface VotesLayout extends Layout {
  readonly holds: "votes";
  /** The columns in which a row names its roll call, the state (by code, by name, or both) and the choice. */
  readonly rollCall: string;
  readonly code: string;
  readonly name: string;
  readonly vote: string;
  /** What stands there for each choice, in capitals. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** The columns that say the same in all rows of a roll call. */
  readonly steady: readonly string[];
  /** The id of the roll call that a row is of, by what its column says. */
  readonly idOf: (said: string) => string;
  /** What the first row of a roll call says of it. */
  readonly told: (cell: CellAt) => RollCallTold;
  readonly published: Published;
}

/** A table with a row for each roll call, beside one of votes. */
export interface RollCallsLayout extends Layout {
  readonly holds: "roll calls";
  readonly told: (cell: CellAt) => RollCallTold;
}

/** A table with a row for each subject of each roll call, beside one of votes. */
export interface SubjectsLayout extends Layout {
  readonly holds: "subjects";
  readonly of: (cell: CellAt) => { readonly id: string; readonly subject: string };
}

/** By whom a layout is published, and under which terms. */
interface Published {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
}

export type AnyLayout = VotesLayout | RollCallsLayout | SubjectsLayout;

/** A cell that says nothing is null, and so is one of a statistician's. What is no letter, such as a tab or a signal, is a space. */
export const saidIn = (cell: string): string | null => {
  const text = cell.replace(/\s*\p{Cc}+\s*/gu, " ").trim();
  return text === "" || text === "NA" ? null : text;
};

/** A day; midnight behind it, as programs write that, says nothing more. */
export const dayIn = (cell: string): string | null =>
  saidIn(cell)?.replace(/^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?$/, "$1") ?? null;

/** A whole number in a cell; null for anything else. */
const countIn = (cell: string): number | null => (/^\s*\d+(?:\.0)?\s*$/.test(cell) ? Number(cell) : null);

/** The totals in four cells; what is said in one and is no whole number is not passed over. */
export function totalsIn(cells: Readonly<Record<"yes" | "no" | "abstain" | "notVoting", string>>): Totals {
  const unread = Object.entries(cells).flatMap(([choice, cell]) =>
    saidIn(cell) === null || countIn(cell) !== null
      ? []
      : [
          `its total of ${choice === "notVoting" ? "those not voting" : choice} is "${cell.trim().slice(0, 40)}", which is no number`,
        ],
  );
  const { yes, no, abstain, notVoting } = cells;
  return { yes: countIn(yes), no: countIn(no), abstain: countIn(abstain), notVoting: countIn(notVoting), unread };
}
