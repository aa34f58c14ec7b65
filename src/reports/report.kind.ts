import { Kind, Tie, cited, parts, span, text, texts, to, word } from "../graph/kind";
import { meeting, process } from "../meetings/meeting.kind";
import { norm } from "../norms/norm.kind";
import { paragraph } from "./paragraph.kind";
import { ReportKind } from "./report-kind";

export const report: Kind = {
  label: "Report",
  key: "symbol",
  plural: "reports",
  told: "apart",
  names: ["title", "aliases"],
  about:
    "A report, a draft of one, a compendium, a paper or a letter. What the General Assembly adopts is a Resolution.",
  fields: {
    symbol: text("The UN document symbol, or a short name where there is none.", { required: true, searched: true }),
    title: text("Its title.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    kind: word(ReportKind, "What sort of document it is.", { required: true, indexed: true }),
    body: text("The body that made it.", { required: true }),
    date: span("When it was adopted or issued.", { indexed: true }),
    dateNote: text("What the source says of the date where that is not a plain date."),
    adoption: text("How it was adopted, in the words on record: `consensus`, `draft`, `not adopted`.", {
      required: true,
    }),
    summary: text("What it is or does, in our words.", { searched: true, longest: 600 }),
    process: to("OF", () => [process], "The process it came from."),
    meeting: to("ISSUED_AT", () => [meeting], "The meeting at which it was adopted or negotiated."),
    draftOf: parts(() => draftOf, "report", "The report that it is a draft of."),
    elaborates: parts(() => elaborates, "report", "The norms that it elaborates."),
    paragraphs: parts(() => paragraph, "document", "Its paragraphs on record."),
    ...cited({ locator: false }),
  },
};

export const draftOf: Tie = {
  type: "DRAFT_OF",
  about: "A draft and the report that came of it.",
  from: { report },
  to: { final: report },
  key: ["report", "final"],
  fields: { stage: text("Which draft: zero draft, revision 1, and so on."), ...cited({ locator: false }) },
};

export const elaborates: Tie = {
  type: "ELABORATES",
  about: "A report that says how a norm is to be understood or carried out.",
  from: { report },
  to: { norm },
  key: ["report", "norm"],
  fields: { where: text("Where in the report.", { required: true }), ...cited({ locator: false }) },
};
