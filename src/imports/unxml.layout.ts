import { Choice } from "../resolutions/choice";
import { PutToVote } from "../resolutions/roll-held";
import { type VotesLayout, saidIn, totalsIn } from "./votes-layout";
import { symbolIn } from "./symbols";
import { unxmlColumns } from "./unxml.rows";

const idOf = (said: string): string => `ux:${symbolIn(said)}`;

/** The UN's machine-readable resolutions, one a line as JSON (`data_extract/77.json`); their rows are made of the lists of members. */
export const unxmlVotes: VotesLayout = {
  says: "the UN's machine-readable resolutions, one a line as JSON",
  holds: "votes",
  columns: unxmlColumns,
  rollCall: "symbol",
  code: "",
  name: "member",
  vote: "vote",
  choices: new Map<string, Choice>([
    ["Y", Choice.YES],
    ["N", Choice.NO],
    ["A", Choice.ABSTAIN],
  ]),
  steady: ["adoption_date"],
  idOf,
  told: (cell) => ({
    id: idOf(cell("symbol")),
    symbol: symbolIn(cell("symbol")),
    session: symbolIn(cell("symbol")).split("/")[2] ?? null,
    date: saidIn(cell("adoption_date")),
    title: saidIn(cell("title")),
    subjects: cell("subjects")
      .split("|")
      .filter((subject) => subject !== ""),
    meeting: saidIn(cell("pv")),
    draft: saidIn(cell("originating_document")),
    committeeReport: null,
    on: PutToVote.WHOLE,
    totals: totalsIn({
      yes: cell("in_favour"),
      no: cell("against"),
      abstain: cell("abstaining"),
      notVoting: "",
    }),
    dataset: "UNxml",
    entry: cell("symbol").trim(),
  }),
  published: {
    publisher: "United Nations DGACM, UNxml/GAresolutions",
    title: "Machine-readable General Assembly resolutions",
    url: "https://github.com/UNxml/GAresolutions",
    licence: "UN material: the United Nations is acknowledged as the source; copies are unofficial.",
  },
};
