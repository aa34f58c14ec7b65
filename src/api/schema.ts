import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { type NonEmptyArray, buildSchema } from "type-graphql";
import * as agreements from "../analysis/agreement.resolver";
import * as blocs from "../analysis/bloc.resolver";
import * as closest from "../analysis/closest.resolver";
import * as cohesions from "../analysis/cohesion.resolver";
import * as changes from "../changes/change.resolver";
import * as voices from "../changes/voice.resolver";
import * as coalitions from "../coalitions/coalition.resolver";
import * as comparisons from "../comparison/comparison.resolver";
import * as contradictions from "../comparison/contradiction.resolver";
import * as overlaps from "../comparison/overlap.resolver";
import * as shifts from "../comparison/shift.resolver";
import * as positionsOn from "../comparison/subject.resolver";
import * as countedBy from "../figures/counted.resolver";
import * as figures from "../figures/figure.resolver";
import * as passages from "../lineages/passage.resolver";
import * as lineages from "../lineages/lineage.resolver";
import * as meetings from "../meetings/meeting.resolver";
import * as processes from "../meetings/process.resolver";
import * as norms from "../norms/norm.resolver";
import * as evidence from "../positions/evidence.resolver";
import * as positions from "../positions/position.resolver";
import * as positionsOfState from "../positions/positions-of-state.resolver";
import * as coalitionsOfState from "../questions/coalitions-of-state.resolver";
import * as members from "../questions/member.resolver";
import * as states from "../questions/state.resolver";
import * as recommendations from "../recommendations/recommendation.resolver";
import * as recommendedBy from "../recommendations/recommended.resolver";
import * as sponsorsOf from "../resolutions/sponsor.resolver";
import * as proposals from "../proposals/proposal.resolver";
import * as proposalsOf from "../proposals/proposals-of.resolver";
import * as placesOf from "../proposals/places.resolver";
import * as proposalSponsors from "../proposals/proposal-sponsor.resolver";
import * as outcomes from "../proposals/outcome.resolver";
import * as timelines from "../changes/timeline.resolver";
import * as datasets from "../dataset/dataset.resolver";
import * as drafts from "../reports/draft.resolver";
import * as elaborations from "../reports/elaboration.resolver";
import * as mentions from "../reports/mentions.resolver";
import * as paragraphs from "../reports/paragraph.resolver";
import * as paragraphsOf from "../reports/paragraphs-of.resolver";
import * as reports from "../reports/report.resolver";
import * as reportsOf from "../reports/reports-of.resolver";
import * as rewordings from "../reports/rewording.resolver";
import * as bearings from "../resolutions/bearing.resolver";
import * as resolutions from "../resolutions/resolution.resolver";
import * as votes from "../resolutions/vote.resolver";
import * as wholes from "../resolutions/whole.resolver";
import * as searches from "../search/search.resolver";
import * as sources from "../sources/source.resolver";
import * as organisations from "../states/organisation.resolver";
import * as speakers from "../statements/speaker.resolver";
import * as statements from "../statements/statement.resolver";
import * as subjects from "../statements/subject.resolver";
import * as topics from "../topics/topic.resolver";
import * as nodes from "./node.resolver";

/** The chapters of the API, in the order in which the subject is told; a chapter left out here is not in the schema. */
const chapters = [
  nodes,
  datasets,
  searches,
  sources,
  processes,
  meetings,
  topics,
  organisations,
  coalitions,
  norms,
  reports,
  reportsOf,
  drafts,
  paragraphs,
  paragraphsOf,
  mentions,
  elaborations,
  rewordings,
  resolutions,
  wholes,
  votes,
  bearings,
  sponsorsOf,
  proposals,
  proposalsOf,
  placesOf,
  proposalSponsors,
  outcomes,
  timelines,
  lineages,
  passages,
  changes,
  voices,
  statements,
  speakers,
  subjects,
  evidence,
  positions,
  positionsOfState,
  recommendations,
  recommendedBy,
  figures,
  countedBy,
  states,
  members,
  coalitionsOfState,
  comparisons,
  overlaps,
  positionsOn,
  shifts,
  contradictions,
  agreements,
  closest,
  cohesions,
  blocs,
];

type Resolver = new (...args: never[]) => object;

/** The resolver classes that the modules of the chapters export, alone or in lists. */
const resolvers = chapters
  .flatMap((chapter) => Object.values<unknown>(chapter).flat())
  .filter((one): one is Resolver => typeof one === "function");

/** The schema, built once: what may be asked. */
export const schema = async (): Promise<GraphQLSchema> => (built ??= build());

let built: Promise<GraphQLSchema> | undefined;

const build = async (): Promise<GraphQLSchema> => {
  const whole = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    validate: { forbidUnknownValues: false },
    orphanedTypes: [],
  });
  const query = whole.getQueryType();
  // type-graphql has no place to describe the root in.
  if (query)
    query.description =
      "What may be asked: single things by any usual name, lists of them, and states by what they did.";
  return whole;
};
