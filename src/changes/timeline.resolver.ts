import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { pageInMemory } from "../pages/list-in-memory";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import { Proposal } from "../proposals/proposal";
import { ProposalTimelineConnection } from "./timeline";
import { placeOfEntry, proposalTimelineOf } from "./timeline.told";

@Resolver(() => Proposal)
export class TimelineOfProposal {
  @FieldResolver(() => ProposalTimelineConnection, {
    complexity: costOfPage,
    description:
      "What happened to the proposal, step by step, the earliest first, what has no date last: put forward, spoken on, mentioned, voted on, and what became of it. Where a topic is this same proposal, as it is argued about, what was said and voted on the topic counts.",
  })
  async timeline(@Root() { slug, name }: Proposal, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    const all = await proposalTimelineOf(reading, slug);
    const row = (node: (typeof all)[number], cursor: string) => ({ node, cursor });
    const held = {
      all,
      list: "Timeline",
      order: "DATE_ASC",
      columns: 4,
      place: placeOfEntry,
      row,
      sentence: `What happened to ${name}`,
    };
    return pageInMemory(held, windowOf(page));
  }
}
