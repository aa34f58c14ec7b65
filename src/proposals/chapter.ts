import { type Chapter, resolversIn } from "../pages/chapter";
import { bearsOnProposal, proposed, resultedIn } from "./proposal.kind";
import { proposals } from "./proposal.things";
import * as proposalsFrom from "./proposal.resolver";
import * as proposalsOfFrom from "./proposals-of.resolver";
import * as placesOfFrom from "./places.resolver";
import * as proposalSponsorsFrom from "./proposal-sponsor.resolver";
import * as outcomesFrom from "./outcome.resolver";

/** What was put on the table, and what became of it. */
export const chapter: Chapter = {
  things: [proposals],
  ties: [bearsOnProposal, proposed, resultedIn],
  resolvers: resolversIn(proposalsFrom, proposalsOfFrom, placesOfFrom, proposalSponsorsFrom, outcomesFrom),
};
