import { leads } from "../pages/leads";
import { DateOrder, NameOrder } from "../pages/orders";
import { Region } from "../states/region";
import { State } from "../states/state";
import { Choice, VotingBody } from "./choice";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";
import { VoteConnection, VotedResolutionConnection } from "./vote";
import { votesOfState, votesOnResolution } from "./vote.graph";

const choiceSaid = {
  nullable: true,
  description: "In one of these ways; in any, ABSENT included, when nothing is said.",
};
const bodySaid = {
  defaultValue: VotingBody.PLENARY,
  description: "In plenary, when nothing is said, or in committee.",
};

export const VotesOnResolution = leads(() => Resolution, "votes", {
  to: () => VoteConnection,
  list: votesOnResolution,
  about:
    "Who voted how, where there was a recorded vote: each member state, with its choice. Nothing where it was adopted without a vote.",
  words: {
    choice: { type: () => [Choice], ...choiceSaid },
    body: { type: () => VotingBody, ...bodySaid },
    region: { type: () => [Region], description: "Of these regional groups." },
  },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ symbol }: Resolution) => ` on ${symbol}`,
});

export const VotesOfState = leads(() => State, "votes", {
  to: () => VotedResolutionConnection,
  list: votesOfState,
  about: "How it voted: each resolution with a recorded vote at which it was a member, with its choice.",
  where: { type: () => ResolutionWhere, description: "On which resolutions." },
  words: { choice: { type: () => [Choice], ...choiceSaid }, body: { type: () => VotingBody, ...bodySaid } },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: State) => ` of ${name}`,
});
