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
  told: { by: "actor" },
  about:
    "One act of speech: an intervention, a joint statement, a written submission, an explanation of position, a national position paper.",
  fields: {
    id: text("Our own id of the statement, such as `ST-001`.", { required: true }),
    actor: from(
      "MADE",
      () => [state, coalition, organisation],
      "Who made it: the key of a state, a coalition or an organisation.",
      { required: true },
    ),
    date: span("The date of the statement, as precisely as the source says; null where the source gives none.", {
      indexed: true,
    }),
    dateNote: text("What the source says of the date of the statement, where that is not a plain date."),
    meeting: to("DELIVERED_AT", () => [meeting], "Where it was delivered."),
    venue: text("The forum where the statement was made, or its form, in words."),
    joint: text("A tag that the statements made together share.", { indexed: true }),
    positions: parts(() => takes, "statement", "What it takes a position on."),
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
