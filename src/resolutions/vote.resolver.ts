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
  description: "Only votes with one of these choices; with any, ABSENT included, when nothing is said.",
};
const bodySaid = {
  defaultValue: VotingBody.PLENARY,
  description: "Only votes taken there: in plenary, when nothing is said, or in committee.",
};

export const VotesOnResolution = leads(() => Resolution, "votes", {
  to: () => VoteConnection,
  list: votesOnResolution,
  about:
    "How each member state voted on the resolution, where there was a recorded vote. Empty where the resolution was adopted without a vote.",
  words: {
    choice: { type: () => [Choice], ...choiceSaid },
    body: { type: () => VotingBody, ...bodySaid },
    region: { type: () => [Region], description: "Only the votes of states in these regional groups." },
  },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ symbol }: Resolution) => ` on ${symbol}`,
});

export const VotesOfState = leads(() => State, "votes", {
  to: () => VotedResolutionConnection,
  list: votesOfState,
  about:
    "How the state voted: each resolution with a recorded vote at a time when the state was a member of the United Nations, with its choice.",
  where: {
    type: () => ResolutionWhere,
    description: "Only votes on the resolutions that satisfy these conditions; all of them when nothing is said.",
  },
  words: { choice: { type: () => [Choice], ...choiceSaid }, body: { type: () => VotingBody, ...bodySaid } },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: State) => ` of ${name}`,
});
