import { Kind, cited, span, text, to } from "../graph/kind";
import { coalition } from "../coalitions/coalition.kind";
import { meeting } from "../meetings/meeting.kind";
import { proposal } from "../proposals/proposal.kind";
import { report } from "../reports/report.kind";
import { resolution } from "../resolutions/resolution.kind";
import { organisation } from "../states/state.kind";
import { topic } from "../topics/topic.kind";

export const figure: Kind = {
  label: "Figure",
  key: "id",
  plural: "figures",
  told: "together",
  about:
    "A number or a plain fact on record, with its date: how many countries had joined by when. Where two sources give two numbers, both stand.",
  fields: {
    id: text("Our own id of the figure, such as `XF-04`.", { required: true }),
    summary: text("The plain fact, in our own words.", { required: true, searched: true, longest: 600 }),
    value: text("The number itself, or the shortest form of the fact, such as `157-6-14`."),
    date: span("The date at which the figure held, as precisely as is known."),
    topics: to("ABOUT", () => [topic], "The topics it is about.", { many: true }),
    subjects: to(
      "ABOUT",
      () => [resolution, report, proposal, coalition, meeting, organisation],
      "The things it counts or speaks of.",
      { many: true },
    ),
    ...cited(),
  },
};
