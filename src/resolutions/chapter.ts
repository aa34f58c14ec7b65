import { type Chapter, resolversIn } from "../pages/chapter";
import { bearsOn, sponsored, voted } from "./resolution.kind";
import { resolutions } from "./resolution.things";
import * as sponsorsOfFrom from "./sponsor.resolver";
import * as bearingsFrom from "./bearing.resolver";
import * as resolutionsFrom from "./resolution.resolver";
import { rollCalls } from "./roll-call.things";
import * as rollCallsFrom from "./roll-call.resolver";
import * as castVotesFrom from "./cast-vote.resolver";
import * as votesFrom from "./vote.resolver";
import * as wholesFrom from "./whole.resolver";

/** What was voted on, who voted how, who sponsored. */
export const chapter: Chapter = {
  things: [resolutions, rollCalls],
  ties: [bearsOn, sponsored, voted],
  resolvers: resolversIn(
    sponsorsOfFrom,
    bearingsFrom,
    resolutionsFrom,
    rollCallsFrom,
    castVotesFrom,
    votesFrom,
    wholesFrom,
  ),
};
