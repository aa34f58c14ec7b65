import { cypher } from "../graph/cypher";
import type { Alphabet, Joined } from "../sets/where";
import type { VotingBody } from "./choice";
import type { PutToVote, RollHeld } from "./roll-held";

/** What may be asked of the roll calls on a resolution. */
export interface RollCallsWhere extends Joined<RollCallsWhere> {
  body?: VotingBody[] | null;
  on?: PutToVote[] | null;
  roll?: RollHeld[] | null;
}

const either = (words: readonly string[]): string => words.join(" or ").toLowerCase().replaceAll("_", " ");

/** The words by which the roll calls on a resolution are chosen. */
export const rollCallAlphabet: Alphabet<RollCallsWhere> = {
  body: {
    holds: (bodies) => cypher`node.body IN ${bodies}`,
    says: (bodies) => `were taken in ${either(bodies)}`,
  },
  on: {
    holds: (matters) => cypher`node.on IN ${matters}`,
    says: (matters) => `were on ${either(matters)}`,
  },
  roll: {
    holds: (rolls) => cypher`node.roll IN ${rolls}`,
    says: (rolls) => `are ${either(rolls)} on record`,
  },
};
