import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { DateOrder, NameOrder, compared } from "../pages/orders";
import { PageArgs, costOfLed, windowOf } from "../pages/page.args";
import { Resolution } from "../resolutions/resolution";
import { RollCall } from "../resolutions/roll-call";
import { rollCallWithKey } from "../resolutions/roll-call.graph";
import { resolutions } from "../resolutions/resolution.things";
import { Subject, subjectOf } from "../statements/subject";
import {
  Differences,
  PositionDifference,
  PositionDifferenceConnection,
  VoteDifference,
  VoteDifferenceConnection,
} from "./differences";

/** How many votes and how many subjects two states usually differ in. */
const usually = 20;

@Resolver(() => Differences)
export class ListsOfDifferences {
  @FieldResolver(() => VoteDifferenceConnection, {
    complexity: costOfLed(usually),
    description: "The votes in which the two differ, the latest first.",
  })
  votes(@Root() { votesOfBoth, says }: Differences, @Args(() => PageArgs) page: PageArgs) {
    const places = new Map(votesOfBoth.map((one, index) => [one, index]));
    return pageInMemory(
      {
        all: votesOfBoth,
        list: "Votes in which two states differ",
        order: DateOrder.DATE_DESC,
        columns: 2,
        place: (one) => [places.get(one) ?? 0, one.rollCallKey],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Votes in which ${says}`,
      },
      windowOf(page),
    );
  }

  @FieldResolver(() => PositionDifferenceConnection, {
    complexity: costOfLed(usually),
    description:
      "The subjects on which both are on record, and the latest evidence of one takes another side than that of the other; in order of the subject's name.",
  })
  async positions(
    @Root() { positionsOfBoth, says }: Differences,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const names = await namesOf(reading);
    const placed = (await positionsOfBoth()).map((one) => ({
      one,
      place: [names.get([one.held.label], one.held.key, "subject").name, one.held.label, one.held.key],
    }));
    const list = pageInMemory(
      {
        all: placed.sort((a, b) => compared(a.place, b.place)),
        list: "Subjects on which two states differ",
        order: NameOrder.NAME_ASC,
        columns: 3,
        place: ({ place }) => place,
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Subjects on which ${says}`,
      },
      windowOf(page),
    );
    const edges = async () => (await list.edges()).map(({ node, cursor }) => ({ node: node.one, cursor }));
    return { ...list, edges, nodes: async () => (await list.nodes()).map(({ one }) => one) };
  }
}

@Resolver(() => VoteDifference)
export class ResolutionOfVoteDifference {
  @FieldResolver(() => Resolution, {
    nullable: true,
    description: "The resolution that the vote was on; null where an imported dataset has no symbol for it.",
  })
  resolution(@Root() { symbol }: VoteDifference, @Ctx() reading: Reading) {
    return symbol === null ? null : resolutions.byKey(reading, symbol);
  }

  @FieldResolver(() => RollCall, { description: "The recorded vote itself." })
  rollCall(@Root() { rollCallKey }: VoteDifference, @Ctx() reading: Reading) {
    return rollCallWithKey(reading, rollCallKey);
  }
}

@Resolver(() => PositionDifference)
export class SubjectOfPositionDifference {
  @FieldResolver(() => Subject, { description: "The subject on which the two differ." })
  subject(@Root() { held }: PositionDifference, @Ctx() reading: Reading) {
    return subjectOf(reading, held);
  }
}
