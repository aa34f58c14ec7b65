import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { foundAt } from "../lookup";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfComputed, windowOf } from "../pages/page.args";
import { StateWhere } from "../questions/state.where";
import { CastVote } from "../resolutions/cast-vote";
import { casts } from "../resolutions/plurality";
import { RollCallWhere } from "../resolutions/roll-call.where";
import { type RollCalls, codes, rollCallsOf } from "../resolutions/roll-calls";
import { amongSaid } from "./arguments";
import { among, over } from "./chosen";
import { VoteShift, VoteShiftConnection } from "./vote-shift";
import { type Course, coursesOf, hasShifted } from "./vote-shifts";
import { placesOf } from "./votes-compared";

/** Every vote of every state is looked at, in the table in memory. */
const costOfAll = 200;

@Resolver(() => VoteShift)
export class VoteShiftResolver {
  @Query(() => VoteShiftConnection, {
    complexity: costOfComputed(costOfAll),
    description:
      "The states whose last vote among some recorded votes is another choice than their first, with both, and how often they changed in between; in order of the state's name. The votes are laid one after the other, whatever they were on: choose such as ask the same, by `text`, `subject` or `symbol`.",
  })
  async voteShifts(
    @Arg("rollCalls", () => RollCallWhere, {
      description:
        'The recorded votes, in plenary where no body is named, such as `{text: "Namibia", on: WHOLE}`; an empty object means every one in plenary.',
    })
    votes: RollCallWhere,
    @Arg("among", () => StateWhere, amongSaid)
    some: StateWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const window = windowOf(page);
    const [states, chosen, rollCalls] = await Promise.all([
      among(reading, some),
      over(reading, null, votes),
      rollCallsOf(reading),
    ]);
    const courses = await reading.kept.get(`courses ${states.set.toString(36)} ${chosen.key}`, async () =>
      coursesOf(rollCalls, await placesOf(reading, states.set), chosen.places),
    );
    const list = pageInMemory(
      {
        all: courses.filter((course) => hasShifted(rollCalls, course)),
        list: "Vote shifts",
        order: NameOrder.NAME_ASC,
        columns: 2,
        place: ({ state }) => {
          const { name, iso3 } = foundAt(rollCalls.universe.all, state, "state");
          return [name, iso3];
        },
        row: (node, cursor) => ({ node, cursor }),
        sentence: `${states.says} whose last vote was another choice than their first, in ${chosen.says}`,
      },
      window,
    );
    const edges = async () =>
      (await list.edges()).map(({ node, cursor }) => ({ node: shiftOf(rollCalls, node), cursor }));
    return {
      ...list,
      edges,
      nodes: async () => (await list.nodes()).map((course) => shiftOf(rollCalls, course)),
      rollCalls: chosen.places.length,
      compared: courses.length,
    };
  }
}

/** What the API tells of a course. */
function shiftOf(rollCalls: RollCalls, { state, votes, changes, first, last }: Course): VoteShift {
  const whose = foundAt(rollCalls.universe.all, state, "state");
  const voteAt = (place: number): CastVote => {
    const { id, symbol } = foundAt(rollCalls.all, place, "roll call");
    const choice = casts.find((one) => codes[one] === rollCalls.choice(state, place));
    return Object.assign(new CastVote(), { choice, iso3: whose.iso3, rollCallKey: id, symbol });
  };
  return Object.assign(new VoteShift(), {
    state: whose,
    before: voteAt(first),
    after: voteAt(last),
    changes,
    votes,
  });
}
