import { Kind, Tie, cited, parts, text, to, whole, word } from "../graph/kind";
import { meeting } from "../meetings/meeting.kind";
import { proposal } from "../proposals/proposal.kind";
import { paragraph, report } from "../reports/report.kind";
import { resolution } from "../resolutions/resolution.kind";
import { topic } from "../topics/topic.kind";
import { LineageChange } from "./lineage-change";

export const lineage: Kind = {
  label: "Lineage",
  key: "id",
  plural: "lineages",
  told: "together",
  names: ["subject"],
  about: "One passage or idea followed through documents, draft by draft.",
  fields: {
    id: text("Our own id of the lineage, such as `LN-01`.", { required: true, searched: true }),
    subject: text("The passage or idea that is followed.", { required: true, searched: true }),
    change: word(LineageChange, "What became of the passage on the whole.", { required: true }),
    note: text("A note on who wanted what, and on what is not known.", { searched: true, longest: 600 }),
    topic: to("ABOUT", () => [topic], "The topic it is about.", { required: true }),
    steps: parts(() => hasStep, "lineage", "Its way, document by document, in order."),
    ...cited(),
  },
};

export const hasStep: Tie = {
  type: "HAS_STEP",
  about: "One station of a lineage: a document, a paragraph of it, a meeting or a proposal.",
  from: { lineage },
  to: { report, resolution, meeting, proposal, paragraph },
  key: ["lineage", "order", "report", "resolution", "meeting", "proposal", "paragraph"],
  spread: { paragraphs: "paragraph" },
  fields: {
    order: whole("The place of this step in the lineage, counted from 1.", { required: true }),
    state: text("How the passage stands there.", { required: true }),
  },
};
