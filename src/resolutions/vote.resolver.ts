import { stateInSentence } from "../names/in-sentence";
import { leads } from "../pages/leads";
import { DateOrder, NameOrder } from "../pages/orders";
import { Region } from "../states/region";
import { State } from "../states/state";
import { Choice, VotingBody } from "./choice";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";
import { RollCall } from "./roll-call";
import { VoteConnection, VotedResolutionConnection } from "./vote";
import { votesInRollCall, votesOfState, votesOnResolution } from "./vote.graph";

const choiceSaid = {
  nullable: true,
  description: "Only votes with one of these choices; with any, ABSENT included, when nothing is said.",
};
const bodySaid = {
  defaultValue: VotingBody.PLENARY,
  description: "Only votes taken there: in plenary, when nothing is said, or in committee.",
};

const regionSaid = { type: () => [Region], description: "Only the votes of states in these regional groups." };

export const VotesInRollCall = leads(() => RollCall, "votes", {
  to: () => VoteConnection,
  list: votesInRollCall,
  about:
    "The states in the roll, each with its choice: all that were members on that day where the roll is COMPLETE, those that a source names where it is PARTIAL, none where only the TOTALS are on record.",
  words: { choice: { type: () => [Choice], ...choiceSaid }, region: regionSaid },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ key }: RollCall) => ` in ${key}`,
});

export const VotesOnResolution = leads(() => Resolution, "votes", {
  to: () => VoteConnection,
  list: votesOnResolution,
  about:
    "How each member state voted on the resolution as a whole, where there was a recorded vote, as far as its roll is on record. Empty where the resolution was adopted without a vote.",
  words: {
    choice: { type: () => [Choice], ...choiceSaid },
    body: { type: () => VotingBody, ...bodySaid },
    region: regionSaid,
  },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ symbol }: Resolution) => ` on ${symbol}`,
});

export const VotesOfState = leads(() => State, "votes", {
  to: () => VotedResolutionConnection,
  list: votesOfState,
  about:
    "How the state voted: each resolution with a recorded vote on the whole text at a time when the state was a member of the United Nations, with its choice.",
  where: {
    type: () => ResolutionWhere,
    description: "Only votes on the resolutions that satisfy these conditions; all of them when nothing is said.",
  },
  words: { choice: { type: () => [Choice], ...choiceSaid }, body: { type: () => VotingBody, ...bodySaid } },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: State) => ` of ${stateInSentence(name)}`,
});
