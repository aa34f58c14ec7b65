import { Choice } from "../resolutions/choice";
import { PutToVote } from "../resolutions/roll-held";
import { type VotesLayout, dayIn, saidIn, totalsIn } from "./votes-layout";
import { symbolIn } from "./symbols";

/** The voting data of the UN Digital Library: every adopted text with its recorded vote, one row a member. */
export const undlVotes: VotesLayout = {
  says: "the voting data of the UN Digital Library",
  holds: "votes",
  columns: [
    ...["undl_id", "ms_code", "ms_name", "ms_vote", "date", "session", "resolution", "draft", "committee_report"],
    ...["meeting", "title", "agenda_title", "subjects", "total_yes", "total_no", "total_abstentions"],
    ...["total_non_voting", "total_ms", "undl_link"],
  ],
  rollCall: "undl_id",
  code: "ms_code",
  name: "ms_name",
  vote: "ms_vote",
  choices: new Map<string, Choice>([
    ["Y", Choice.YES],
    ["N", Choice.NO],
    ["A", Choice.ABSTAIN],
    ["X", Choice.ABSENT],
    // Some exports leave the cell of those empty who did not vote.
    ["", Choice.ABSENT],
  ]),
  steady: ["resolution", "date"],
  idOf: (said) => `undl:${said.trim()}`,
  told: (cell) => ({
    id: `undl:${cell("undl_id").trim()}`,
    symbol: saidIn(cell("resolution")) === null ? null : symbolIn(cell("resolution")),
    session: saidIn(cell("session")),
    date: dayIn(cell("date")),
    title: saidIn(cell("title")),
    subjects: cell("subjects")
      .split(/[|;]|--/)
      .map((subject) => subject.trim())
      .filter((subject) => subject !== ""),
    meeting: saidIn(cell("meeting")),
    draft: saidIn(cell("draft")),
    committeeReport: saidIn(cell("committee_report")),
    on: PutToVote.WHOLE,
    totals: totalsIn({
      yes: cell("total_yes"),
      no: cell("total_no"),
      abstain: cell("total_abstentions"),
      notVoting: cell("total_non_voting"),
    }),
    dataset: "UN Digital Library",
    entry: saidIn(cell("undl_link")) ?? `record ${cell("undl_id").trim()}`,
  }),
  published: {
    publisher: "United Nations, Dag Hammarskjöld Library",
    title: "Voting data of the UN Digital Library",
    url: "https://digitallibrary.un.org",
    licence: "UN material: the United Nations is acknowledged as the source; copies are unofficial.",
  },
};
