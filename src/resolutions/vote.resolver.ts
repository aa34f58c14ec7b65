import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder, NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
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

@Resolver(() => Resolution)
export class VotesOnResolution {
  @FieldResolver(() => VoteConnection, {
    complexity: costOfPage,
    description:
      "Who voted how, where there was a recorded vote: each member state, with its choice. Nothing where it was adopted without a vote.",
  })
  votes(
    @Root() { symbol }: Resolution,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("choice", () => [Choice], choiceSaid) choice: Choice[] | null,
    @Arg("body", () => VotingBody, bodySaid) body: VotingBody,
    @Arg("region", () => [Region], { nullable: true, description: "Of these regional groups." })
    region: Region[] | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, votesOnResolution, {
      page,
      where: { choice, body, region },
      order,
      key: symbol,
      whose: ` on ${symbol}`,
    });
  }
}

@Resolver(() => State)
export class VotesOfState {
  @FieldResolver(() => VotedResolutionConnection, {
    complexity: costOfPage,
    description: "How it voted: each resolution with a recorded vote at which it was a member, with its choice.",
  })
  votes(
    @Root() { iso3, name }: State,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ResolutionWhere, { nullable: true, description: "On which resolutions." })
    where: ResolutionWhere | null,
    @Arg("choice", () => [Choice], choiceSaid) choice: Choice[] | null,
    @Arg("body", () => VotingBody, bodySaid) body: VotingBody,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, votesOfState, {
      page,
      where: { ...where, choice, body },
      order,
      key: iso3,
      whose: ` of ${name}`,
    });
  }
}
