import { cypher } from "../graph/cypher";
import type { Word } from "../sets/where";
import type { Choice, VotingBody } from "./choice";

/** The choice of a vote, in one of some ways. */
export const choiceWord: Word<Choice[]> = {
  holds: (choices) => cypher`edge.choice IN ${choices}`,
  says: (choices) => `are ${choices.join(" or ").toLowerCase()}`,
};

/** Where the vote was taken. */
export const bodyWord: Word<VotingBody> = {
  holds: (body) => cypher`edge.body = ${body}`,
  says: (body) => `were cast in ${body.toLowerCase()}`,
};
