import { alignedWith, statement, takes } from "./statements/statement.kind";
import { bearsOn, resolution, sponsored, voted } from "./resolutions/resolution.kind";
import { bearsOnProposal, proposal, proposed, resultedIn } from "./proposals/proposal.kind";
import { coalition, memberOf } from "./coalitions/coalition.kind";
import { draftOf, elaborates, report } from "./reports/report.kind";
import { figure } from "./figures/figure.kind";
import { hasStep, lineage } from "./lineages/lineage.kind";
import { meeting, process } from "./meetings/meeting.kind";
import { norm } from "./norms/norm.kind";
import { organisation, state } from "./states/state.kind";
import { paragraph, revises } from "./reports/paragraph.kind";
import { recommendation } from "./recommendations/recommendation.kind";
import { source } from "./sources/source.kind";
import { topic } from "./topics/topic.kind";

/** Every kind of thing in the graph, in the order in which the subject is told. */
export const kinds = [
  source,
  process,
  meeting,
  topic,
  state,
  organisation,
  coalition,
  norm,
  report,
  resolution,
  paragraph,
  proposal,
  lineage,
  statement,
  recommendation,
  figure,
] as const;

/** Every edge that carries something of its own. */
export const ties = [
  memberOf,
  draftOf,
  elaborates,
  revises,
  voted,
  sponsored,
  bearsOn,
  proposed,
  bearsOnProposal,
  resultedIn,
  hasStep,
  takes,
  alignedWith,
] as const;
