import { Kind, Tie, cited, from, parts, span, text, to, word } from "../graph/kind";
import { coalition } from "../coalitions/coalition.kind";
import { meeting } from "../meetings/meeting.kind";
import { norm } from "../norms/norm.kind";
import { proposal } from "../proposals/proposal.kind";
import { paragraph } from "../reports/report.kind";
import { organisation, state } from "../states/state.kind";
import { topic } from "../topics/topic.kind";
import { Act, Stance } from "./stance";
import { Confidence } from "../states/confidence";

export const statement: Kind = {
  label: "Statement",
  key: "id",
  plural: "statements",
  told: { by: "actor", without: "joint-statements" },
  about:
    "One act of speech: an intervention, a joint statement, a written submission, an explanation of position, a national position paper.",
  fields: {
    id: text("Our own id of the statement, such as `ST-001`.", { required: true }),
    actor: from(
      "MADE",
      () => [state, coalition, organisation],
      "Who made it, where that is one: the key of a state, a coalition or an organisation. A joint statement has `signedBy` or `signatories` instead.",
    ),
    signedBy: to(
      "SIGNED_BY",
      () => [coalition],
      "The coalition whose members made it together, each with the day and the source of its membership.",
    ),
    signatories: parts(
      () => made,
      "statement",
      "Who made it together: all of them, or those beside the roll of `signedBy` and those of whom more is known than that roll says.",
    ),
    heading: text("What a joint statement is called; null where one actor made it.", { searched: true, longest: 300 }),
    date: span("The date of the statement, as precisely as the source says; null where the source gives none.", {
      indexed: true,
    }),
    dateNote: text("What the source says of the date of the statement, where that is not a plain date."),
    meeting: to("DELIVERED_AT", () => [meeting], "Where it was delivered."),
    venue: text("The forum where the statement was made, or its form, in words."),
    joint: text("A tag that statements share which were made together and say different things.", { indexed: true }),
    positions: parts(() => takes, "statement", "What it takes a position on."),
    ...cited(),
  },
};

export const made: Tie = {
  type: "MADE",
  about:
    "A signature: an actor that made a joint statement together with others. Each signatory holds the positions of the statement as its own.",
  from: { state, coalition, organisation },
  to: { statement },
  key: ["state", "coalition", "organisation", "statement"],
  fields: {
    date: span("The date of the signature; without it in `signatories`, the date of the statement."),
    confidence: word(
      Confidence,
      "How sure it is that the actor signed; left out where that is as sure as what the statement says.",
    ),
    ...cited(),
  },
};

export const takes: Tie = {
  type: "TAKES",
  about:
    "The side that a statement takes on a subject; one statement may take several on one subject, even opposite ones.",
  from: { statement },
  to: { topic, norm, paragraph, proposal },
  key: ["id"],
  spread: { norms: "norm", paragraphs: "paragraph", proposals: "proposal" },
  fields: {
    id: text("Our own id of the position.", { required: true }),
    stance: word(Stance, "The side taken on the subject, whatever the tone.", { required: true }),
    act: word(
      Act,
      "What the speaker did by saying this: stated a view, proposed a wording, voiced concern, and so on.",
      { required: true },
    ),
    summary: text("A summary, in our own words, of what was said.", { required: true, longest: 300 }),
    confidence: word(Confidence, "How sure the reading is; machine-made sources weigh LOW.", { required: true }),
    ...cited(),
  },
};

export const alignedWith: Tie = {
  type: "ALIGNED_WITH",
  rows: { table: "alignments" },
  about: "A state that joined a statement of a coalition.",
  from: { state },
  to: { statement },
  key: ["state", "statement"],
  fields: { id: text("Our own id of the row."), ...cited() },
};
