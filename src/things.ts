import { coalitions } from "./coalitions/coalition.things";
import { figures } from "./figures/figure.graph";
import { lineages } from "./lineages/lineage.graph";
import { meetings, processes } from "./meetings/meeting.things";
import { norms } from "./norms/norm.things";
import type { Node } from "./pages/node";
import type { Things } from "./pages/things";
import { proposals } from "./proposals/proposal.things";
import { recommendations } from "./recommendations/recommendation.graph";
import { paragraphs, reports } from "./reports/report.things";
import { resolutions } from "./resolutions/resolution.things";
import { sources } from "./sources/source.things";
import { statements } from "./statements/statement.things";
import { organisations, states } from "./states/state.things";
import { topics } from "./topics/topic.graph";

const things: readonly Things<Node>[] = [
  sources,
  processes,
  meetings,
  topics,
  states,
  organisations,
  coalitions,
  norms,
  reports,
  resolutions,
  paragraphs,
  proposals,
  lineages,
  statements,
  recommendations,
  figures,
];
/** Every kind of thing that has a global id, by its label. */
export const thingsByLabel: ReadonlyMap<string, Things<Node>> = new Map(things.map((some) => [some.kind.label, some]));
