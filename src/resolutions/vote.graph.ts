import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import { footnotesOf } from "../sources/footnoted";
import type { Joined } from "../sets/where";
import type { Region } from "../states/region";
import type { State } from "../states/state";
import { states } from "../states/state.things";
import type { Choice, VotingBody } from "./choice";
import type { Resolution } from "./resolution";
import { resolutionOrders } from "./resolution.graph";
import { resolutions } from "./resolution.things";
import { type ResolutionWhere, resolutionAlphabet } from "./resolution.where";
import { rollCallWithKey } from "./roll-call.graph";
import type { Vote } from "./vote";
import { footnotesOfVote } from "./vote-footnotes";
import { bodyWord, choiceWord, voterRegionWord } from "./vote.words";

/** What may be asked of the votes in a roll call. */
interface VotesInRollCallWhere extends Joined<VotesInRollCallWhere> {
  choice?: Choice[] | null;
  region?: Region[] | null;
}

/** What may be asked of the votes on a resolution. */
interface VotesWhere extends Joined<VotesWhere> {
  choice?: Choice[] | null;
  body?: VotingBody | null;
  region?: Region[] | null;
}

/** What a list answers of a vote, and of the roll call in which it was cast. */
const told = cypher`vote {.choice, .note, body: call.body, rollCall: call.id, ${footnotesOfVote}}`;
const edge = ({ choice, body, note, rollCall, ...footnotes }: Record<string, unknown>): Vote => ({
  choice: choice as Choice,
  body: body as VotingBody,
  note: (note ?? null) as string | null,
  rollCall: (_args, reading) => rollCallWithKey(reading, String(rollCall)),
  ...footnotesOf(footnotes),
});

const voters = { things: states, edge, says: "Votes", usually: 193 };

/** The states in one roll call. */
export const votesInRollCall: List<State, VotesInRollCallWhere, Edge<State> & Vote> = {
  ...voters,
  alphabet: { choice: choiceWord, region: voterRegionWord },
  rows: {
    from: cypher`MATCH (call:RollCall {id: key})<-[vote:VOTED]-(node:State)`,
    edge: told,
    orders: byName("iso3"),
  },
};

/** The states in the roll calls on the whole of a resolution. */
export const votesOnResolution: List<State, VotesWhere, Edge<State> & Vote> = {
  ...voters,
  alphabet: { choice: choiceWord, body: bodyWord, region: voterRegionWord },
  rows: {
    from: cypher`MATCH (call:RollCall {resolutionKey: key, final: true})<-[vote:VOTED]-(node:State)`,
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
    from: cypher`MATCH (:State {iso3: key})-[vote:VOTED]->(call:RollCall {final: true})-[:ON]->(node:Resolution)`,
    edge: told,
    orders: resolutionOrders,
  },
};
