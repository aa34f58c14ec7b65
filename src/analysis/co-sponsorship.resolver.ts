import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { compile, cypher } from "../graph/cypher";
import { inTurns } from "../graph/pieces";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { PageArgs, costOfComputed, windowOf } from "../pages/page.args";
import { StateWhere } from "../questions/state.where";
import { ResolutionWhere, resolutionAlphabet } from "../resolutions/resolution.where";
import { conditionOf } from "../sets/where";
import { sizeOf, universeOf } from "../states/universe";
import { amongSaid } from "./arguments";
import { among, least } from "./chosen";
import { CoSponsorPair, CoSponsorPairConnection, CoSponsorship } from "./co-sponsorship";

/** Every pair of states is laid side by side. */
const costOfPairs = 500;

@Resolver(() => CoSponsorship)
export class CoSponsorshipResolver {
  @Query(() => CoSponsorship, {
    complexity: ({ childComplexity }) => costOfPairs + childComplexity,
    description: "How often each two states sponsored the same resolution, the most frequent first.",
  })
  async coSponsorship(
    @Arg("among", () => StateWhere, {
      ...amongSaid,
      description: "The states to look at; the members of the United Nations when nothing is said.",
    })
    some: StateWhere | null,
    @Arg("over", () => ResolutionWhere, {
      nullable: true,
      description: "Only the resolutions that satisfy these conditions count; all of them when nothing is said.",
    })
    where: ResolutionWhere | null,
    @Arg("minShared", () => Int, {
      nullable: true,
      defaultValue: 1,
      description: "Only pairs that sponsored so many resolutions together, or more; 1 or more.",
    })
    minShared: number | null,
    @Ctx() reading: Reading,
  ): Promise<CoSponsorship> {
    const enough = least(minShared);
    const { holds, says } = conditionOf(where, resolutionAlphabet, await namesOf(reading), "over");
    const [{ set, says: who }, universe, sponsors] = await Promise.all([
      among(reading, some),
      universeOf(reading),
      reading.kept.get(`sponsors of ${JSON.stringify(compile(holds))}`, () =>
        reading.graph.read(cypher<{ states: string[] }>`
          MATCH (node:Resolution) WHERE ${holds}
          MATCH (node)<-[:SPONSORED]-(s:State) RETURN node.symbol AS symbol, collect(DISTINCT s.iso3) AS states ORDER BY symbol
        `),
      ),
    ]);
    const texts = sponsors.map(({ states }) => universe.setOf(states));
    // What a state sponsored, as a set of bits over the resolutions.
    const own = universe.statesOf(set).map((state) => {
      const bit = universe.setOf([state.iso3]);
      return {
        state,
        sponsored: texts.reduce((all, text, at) => ((text & bit) === 0n ? all : all | (1n << BigInt(at))), 0n),
      };
    });
    const pairs = await inTurns(own.entries(), ([index, { state: a, sponsored }]) =>
      own.slice(index + 1).flatMap(({ state: b, sponsored: others }) => {
        const shared = sizeOf(sponsored & others);
        return shared < enough ? [] : [Object.assign(new CoSponsorPair(), { a, b, shared })];
      }),
    );
    return Object.assign(new CoSponsorship(), {
      resolutions: texts.length,
      sentence: `${who}, over ${says === "" ? "all resolutions" : `resolutions that ${says}`}`,
      // The states are in order of name, and a sort keeps that.
      counted: pairs
        .flat()
        .sort((one, other) => other.shared - one.shared)
        .map((pair, rank) => Object.assign(pair, { rank })),
    });
  }

  @FieldResolver(() => CoSponsorPairConnection, {
    complexity: costOfComputed(1),
    description: "The pairs that sponsored anything together, the most frequent first, then by name.",
  })
  pairs(@Root() { counted, sentence }: CoSponsorship, @Args(() => PageArgs) page: PageArgs) {
    return pageInMemory(
      {
        all: counted,
        list: "Pairs of sponsors",
        order: "COUNT_DESC",
        columns: 3,
        place: (pair) => [pair.rank, pair.a.iso3, pair.b.iso3],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Pairs that sponsored together: ${sentence}`,
      },
      windowOf(page),
    );
  }
}
