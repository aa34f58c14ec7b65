import { Choice } from "../resolutions/choice";
import {
  type CellAt,
  type RollCallTold,
  type RollCallsLayout,
  type SubjectsLayout,
  type VotesLayout,
  saidIn,
} from "./votes-layout";
import { symbolIn } from "./symbols";
import { markedAs } from "./unga.layout";

const idOf = (said: string): string => `uv:${said.trim().replace(/\.0$/, "")}`;

const told = (cell: CellAt): RollCallTold => ({
  id: idOf(cell("rcid")),
  symbol: saidIn(cell("unres")) === null ? null : symbolIn(cell("unres")),
  session: saidIn(cell("session")),
  date: saidIn(cell("date"))?.slice(0, 10) ?? null,
  title: saidIn(cell("short")) ?? saidIn(cell("descr"))?.slice(0, 300) ?? null,
  subjects: [],
  meeting: null,
  draft: null,
  committeeReport: null,
  on: markedAs(cell("amend"), cell("para")),
  totals: null,
  dataset: "unvotes",
  entry: `rcid ${cell("rcid").trim()}`,
});

/** The votes of the R package unvotes, `un_votes`. */
export const unvotesVotes: VotesLayout = {
  says: "the table un_votes of the package unvotes",
  holds: "votes",
  columns: ["rcid", "country", "country_code", "vote"],
  rollCall: "rcid",
  code: "country_code",
  name: "country",
  vote: "vote",
  choices: new Map<string, Choice>([
    ["YES", Choice.YES],
    ["NO", Choice.NO],
    ["ABSTAIN", Choice.ABSTAIN],
    // As the data are published from which the package is made.
    ["1", Choice.YES],
    ["2", Choice.ABSTAIN],
    ["3", Choice.NO],
    ["8", Choice.ABSENT],
  ]),
  steady: [],
  idOf,
  told,
  published: {
    publisher: "Voeten, Strezhnev and Bailey, by way of the package unvotes",
    title: "United Nations General Assembly voting data",
    url: "https://github.com/dgrtwo/unvotes",
    licence: "CC0",
  },
};

/** The roll calls of the same package, `un_roll_calls`. */
export const unvotesRollCalls: RollCallsLayout = {
  says: "the table un_roll_calls of the package unvotes",
  holds: "roll calls",
  columns: ["rcid", "session", "date", "unres", "amend", "para", "short", "descr"],
  told,
};

/** Their subjects, `un_roll_call_issues`. */
export const unvotesIssues: SubjectsLayout = {
  says: "the table un_roll_call_issues of the package unvotes",
  holds: "subjects",
  columns: ["rcid", "issue"],
  of: (cell) => ({ id: idOf(cell("rcid")), subject: cell("issue").trim() }),
};
