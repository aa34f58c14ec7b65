import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import { footnotesOf } from "../sources/footnoted";
import type { Joined } from "../sets/where";
import { type Region, regionNames } from "../states/region";
import type { State } from "../states/state";
import { states } from "../states/state.things";
import type { Choice, VotingBody } from "./choice";
import type { Resolution } from "./resolution";
import { resolutionOrders } from "./resolution.graph";
import { resolutions } from "./resolution.things";
import { type ResolutionWhere, resolutionAlphabet } from "./resolution.where";
import type { Vote } from "./vote";
import { bodyWord, choiceWord } from "./vote.words";

/** What may be asked of the votes on a resolution. */
interface VotesWhere extends Joined<VotesWhere> {
  choice?: Choice[] | null;
  body?: VotingBody | null;
  region?: Region[] | null;
}

const told = ["choice", "body", "sources", "locators"];
const edge = ({ choice, body, ...footnotes }: Record<string, unknown>): Vote => ({
  choice: choice as Choice,
  body: body as VotingBody,
  ...footnotesOf(footnotes),
});

/** The states in the roll calls on a resolution. */
export const votesOnResolution: List<State, VotesWhere, Edge<State> & Vote> = {
  alphabet: {
    choice: choiceWord,
    body: bodyWord,
    region: {
      holds: (regions) => cypher`coalesce(node.region IN ${regions}, false)`,
      says: (regions) => `are of ${regions.map((region) => regionNames[region].name).join(" or ")}`,
    },
  },
  things: states,
  edge,
  says: "Votes",
  usually: 193,
  rows: {
    from: cypher`MATCH (:Resolution {symbol: key})<-[edge:VOTED]-(node:State)`,
    edge: told,
    orders: byName("iso3"),
  },
};

/** What may be asked of the votes of a state: what may be asked of resolutions, and of the vote. */
interface VotesOfStateWhere extends Omit<ResolutionWhere, keyof Joined<never>>, Joined<VotesOfStateWhere> {
  choice?: Choice[] | null;
  body?: VotingBody | null;
}

/** The resolutions in whose roll calls a state stands. */
export const votesOfState: List<Resolution, VotesOfStateWhere, Edge<Resolution> & Vote> = {
  alphabet: { ...resolutionAlphabet, choice: choiceWord, body: bodyWord },
  things: resolutions,
  edge,
  says: "Votes",
  usually: 25,
  rows: {
    from: cypher`MATCH (:State {iso3: key})-[edge:VOTED]->(node:Resolution)`,
    edge: told,
    orders: resolutionOrders,
  },
};
