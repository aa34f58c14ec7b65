import { Kind, Tie, cited, from, parts, span, text, texts, to, word } from "../graph/kind";
import { meeting, process } from "../meetings/meeting.kind";
import { norm } from "../norms/norm.kind";
import { topic } from "../topics/topic.kind";
import { ParagraphChange } from "./paragraph-change";
import { ParagraphStatus } from "./paragraph-status";
import { ReportKind } from "./report-kind";

// A report and its paragraphs speak of each other, and so stand in one file.

export const report: Kind = {
  label: "Report",
  key: "symbol",
  plural: "reports",
  few: true,
  told: "apart",
  names: ["title", "aliases"],
  about:
    "A report, a draft of one, a compendium, a paper or a letter. What the General Assembly adopts is a Resolution.",
  fields: {
    symbol: text("The UN document symbol, or a short name where there is none.", { required: true, searched: true }),
    title: text("The title of the document.", { required: true, searched: true }),
    aliases: texts("Other names of the document.", { searched: true }),
    kind: word(
      ReportKind,
      "The sort of document that the report is: an adopted report, a draft, a paper, a letter, and so on.",
      { required: true, indexed: true },
    ),
    body: text("The body that made the report.", { required: true }),
    date: span("When it was adopted or issued.", { indexed: true }),
    dateNote: text("What the source says of the date of the report, where that is not a plain date."),
    adoption: text("How the report was adopted, in the words of the record: `consensus`, `draft`, `not adopted`.", {
      required: true,
    }),
    summary: text("What the document is or does, in our own words.", { searched: true, longest: 600 }),
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
  fields: {
    where: text("The place in the report where the norm is elaborated.", { required: true }),
    ...cited({ locator: false }),
  },
};

export const paragraph: Kind = {
  label: "Paragraph",
  key: "id",
  plural: "paragraphs",
  names: ["ref"],
  about: "One paragraph or point of a report or of a resolution.",
  fields: {
    id: text("Our own id of the paragraph, such as `PA-049`.", { required: true, searched: true }),
    document: to("PART_OF", () => [report], "The report or resolution in which the paragraph stands.", {
      required: true,
    }),
    number: text(
      "The number of the paragraph as printed, such as `27`, `13(a)`, `OP4` or `Annex C`; null where it was not seen.",
      {
        searched: true,
      },
    ),
    section: text("The part of the document in which the paragraph stands."),
    status: word(ParagraphStatus, "Whether the text is final, of a draft, or proposed.", {
      required: true,
    }),
    summary: text("What the paragraph says, in our own words; of one that only an imported text has, how it begins.", {
      required: true,
      searched: true,
      longest: 600,
    }),
    text: text("The words of the paragraph itself, where the dataset holds them.", { searched: true }),
    topics: to("MENTIONS", () => [topic], "The topics it mentions.", { many: true }),
    norms: to("MENTIONS", () => [norm], "The norms it mentions.", { many: true }),
    setsOut: from("SET_OUT_IN", () => [norm], "The norm that it sets out."),
    revises: parts(() => revises, "paragraph", "The paragraphs of earlier drafts that this paragraph comes from."),
    ...cited(),
  },
};

export const revises: Tie = {
  type: "REVISES",
  about: "A paragraph and the one of an earlier draft that it comes from.",
  from: { paragraph },
  to: { earlier: paragraph },
  key: ["paragraph", "earlier"],
  fields: {
    change: word(ParagraphChange, "What became of the earlier wording in the later draft.", { required: true }),
    ...cited(),
  },
};
