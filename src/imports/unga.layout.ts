import { Choice } from "../resolutions/choice";
import { PutToVote } from "../resolutions/roll-held";
import {
  type CellAt,
  type RollCallTold,
  type RollCallsLayout,
  type VotesLayout,
  dayIn,
  saidIn,
  totalsIn,
} from "./votes-layout";
import { symbolIn } from "./symbols";

const choices = new Map<string, Choice>([
  ["Y", Choice.YES],
  ["N", Choice.NO],
  ["A", Choice.ABSTAIN],
  ["X", Choice.ABSENT],
]);

/** What was put to the vote, by the two marks of unvotes; null where neither says anything. */
export function markedAs(amendment: string, paragraph: string): PutToVote | null {
  if (amendment.trim() === "1") return PutToVote.AMENDMENT;
  if (paragraph.trim() === "1") return PutToVote.PART;
  return amendment.trim() === "0" && paragraph.trim() === "0" ? PutToVote.WHOLE : null;
}

const told = (cell: CellAt): RollCallTold => ({
  id: cell("rollcall_id").trim(),
  symbol: saidIn(cell("resolution")) === null ? null : symbolIn(cell("resolution")),
  session: saidIn(cell("session")),
  date: dayIn(cell("date")),
  title: saidIn(cell("title")),
  subjects: [],
  meeting: saidIn(cell("meeting")),
  draft: null,
  committeeReport: null,
  // The UN's machine-readable resolutions have the vote on the whole text alone.
  on: cell("dataset") === "UNxml" ? PutToVote.WHOLE : markedAs(cell("amend"), cell("para")),
  totals:
    saidIn(cell("yes")) === null
      ? null
      : totalsIn({ yes: cell("yes"), no: cell("no"), abstain: cell("abstain"), notVoting: "" }),
  dataset: cell("dataset").trim(),
  entry: cell("rollcall_id").trim(),
});

/** Every recorded vote in plenary since 1946, as unvotes and the UN's machine-readable resolutions have them, in one table. */
export const ungaVotes: VotesLayout = {
  says: "a table of votes, one a row, with the code of the state",
  holds: "votes",
  columns: ["rollcall_id", "resolution", "session", "date", "iso3", "name_in_source", "vote", "dataset"],
  rollCall: "rollcall_id",
  code: "iso3",
  name: "name_in_source",
  vote: "vote",
  choices,
  steady: ["resolution", "date"],
  idOf: (said) => said.trim(),
  told,
  published: {
    publisher: "Voeten, Strezhnev and Bailey, by way of unvotes; United Nations, UNxml",
    title: "Recorded votes of the General Assembly",
    url: "https://github.com/dgrtwo/unvotes",
    licence: "unvotes: CC0; UN material: the United Nations is acknowledged as the source, copies are unofficial.",
  },
};

/** The titles and totals of the same. */
export const ungaRollCalls: RollCallsLayout = {
  says: "a table of roll calls with their titles and totals",
  holds: "roll calls",
  columns: ["rollcall_id", "resolution", "session", "date", "title", "yes", "no", "abstain", "amend", "para"],
  told,
};
