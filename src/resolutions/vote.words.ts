import { cypher } from "../graph/cypher";
import type { Word } from "../sets/where";
import { type Region, regionNames } from "../states/region";
import type { Choice, VotingBody } from "./choice";

/** The choice of a vote, in one of some ways. */
export const choiceWord: Word<Choice[]> = {
  holds: (choices) => cypher`vote.choice IN ${choices}`,
  says: (choices) => `are ${choices.join(" or ").toLowerCase()}`,
};

/** Where the vote was taken. */
export const bodyWord: Word<VotingBody> = {
  holds: (body) => cypher`call.body = ${body}`,
  says: (body) => `were cast in ${body.toLowerCase()}`,
};

/** The regional group of the state that voted, one of some. */
export const voterRegionWord: Word<Region[]> = {
  holds: (regions) => cypher`coalesce(node.region IN ${regions}, false)`,
  says: (regions) => `are of ${regions.map((region) => regionNames[region].name).join(" or ")}`,
};
