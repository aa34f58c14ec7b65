import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Period, daysOf, timeInWords } from "../dates/period";
import { firstDay, lastDay } from "../dates/span";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { inWords } from "../graph/vocabulary";
import { pageInMemory } from "../pages/list-in-memory";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import { Proposal } from "../proposals/proposal";
import { ProposalTimelineConnection } from "./timeline";
import { ProposalEvent } from "./timeline-kind";
import { placeOfEntry, proposalTimelineOf } from "./timeline.told";

@Resolver(() => Proposal)
export class TimelineOfProposal {
  @FieldResolver(() => ProposalTimelineConnection, {
    complexity: costOfPage,
    description:
      "What happened to the proposal, step by step, the earliest first, what has no date last: put forward, spoken on, mentioned, voted on, and what became of it. Where a topic is this same proposal, as it is argued about, what was said and voted on the topic counts.",
  })
  async timeline(
    @Root() { slug, name }: Proposal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("kind", () => [ProposalEvent], {
      nullable: true,
      description: "Only steps at which one of these happened; all of them when nothing is said.",
    })
    kind: ProposalEvent[] | null,
    @Arg("during", () => Period, {
      nullable: true,
      description: "Only steps that fall within this period whole; then what has no date is left out.",
    })
    during: Period | null,
    @Ctx() reading: Reading,
  ) {
    const { from, to } = isGiven(during) ? daysOf(during, "during") : { from: null, to: null };
    const all = (await proposalTimelineOf(reading, slug)).filter(
      ({ kind: happened, date }) => (!isGiven(kind) || kind.includes(happened)) && isWithin(date, from, to),
    );
    const row = (node: (typeof all)[number], cursor: string) => ({ node, cursor });
    const held = {
      all,
      list: "Timeline",
      order: "DATE_ASC",
      columns: 4,
      place: placeOfEntry,
      row,
      sentence: `What happened to ${name}${isGiven(kind) ? `, of the kind ${inWords(kind)}` : ""}${isGiven(during) ? timeInWords({ during }) : ""}`,
    };
    return pageInMemory(held, windowOf(page));
  }
}

/** Whether a date lies within some days whole. */
function isWithin(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || firstDay(date) >= from) && (to === null || lastDay(date) <= to);
}
