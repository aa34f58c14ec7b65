import { cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Edge } from "../pages/connection";
import { keyed } from "../pages/keyed";
import { type List, byDate } from "../pages/list";
import type { RollCall } from "./roll-call";
import { type RollCallWhere, rollCallsAlphabet } from "./roll-call.where";
import { rollCalls } from "./roll-call.things";
import { type RollCallsWhere, rollCallAlphabet } from "./roll-call.words";
import type { VoteGroup } from "./roll-call-tally";

/** The roll call with this id, in any case, or null. */
export const rollCallById = keyed(rollCalls);

/** The roll call that a vote was cast in. Throws where the graph has none, which is a fault of ours. */
export async function rollCallWithKey(reading: Reading, key: string): Promise<RollCall> {
  return (await rollCalls.maker(reading))(key);
}

/** Every recorded vote on a resolution or on a part of it, by the symbol of the resolution. */
export const rollCallsOnResolution: List<RollCall, RollCallsWhere, Edge<RollCall>> = {
  alphabet: rollCallAlphabet,
  things: rollCalls,
  says: "Roll calls",
  rows: { from: cypher`MATCH (:Resolution {symbol: key})<-[:ON]-(node:RollCall)`, orders: byDate("id") },
};

/** Every recorded vote, on whatever text. */
export const allRollCalls: List<RollCall, RollCallWhere, Edge<RollCall>> = {
  alphabet: rollCallsAlphabet,
  things: rollCalls,
  says: "Roll calls",
  rows: { from: cypher`MATCH (node:RollCall)`, orders: byDate("id") },
};

/** The states in a roll call, those of one choice and one regional group together. */
export const voteGroups = many<VoteGroup>(
  (ids) => cypher<Keyed<VoteGroup>>`
    MATCH (call:RollCall)<-[vote:VOTED]-(state:State) WHERE call.id IN ${ids}
    WITH call, vote.choice AS choice, state.region AS region, collect(state.iso3) AS states
    RETURN call.id AS key, {choice: choice, region: region, states: states} AS value
  `,
);
