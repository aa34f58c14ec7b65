import { Kind, Tie, cited, from, parts, text, to, word } from "../graph/kind";
import { norm } from "../norms/norm.kind";
import { topic } from "../topics/topic.kind";
import { report } from "./report.kind";
import { ParagraphChange } from "./paragraph-change";
import { ParagraphStatus } from "./paragraph-status";

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
    summary: text("What the paragraph says, in our own words.", { required: true, searched: true, longest: 600 }),
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
