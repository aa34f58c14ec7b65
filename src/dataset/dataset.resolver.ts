import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { EngineAway } from "../errors";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { thingsByLabel } from "../kinds";
import { listed } from "../pages/list";
import { Node } from "../pages/node";
import { PageArgs, costOfPage, costOfSome } from "../pages/page.args";
import { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { CitationFormat } from "./citation-format";
import { cite } from "./cite";
import { TopicCoverage, topicCoverages } from "./topic-coverage";
import { Dataset } from "./dataset";
import { Gap } from "./gap";
import { GapKind } from "./gap-kind";
import { gapsIn } from "./gaps";
import { loadedIn } from "./loaded";
import { RevisionConnection } from "./revision";
import { allRevisions } from "./revision.graph";

/** How many cells the heat map may have, for what a question may cost: topics times years, of which many are empty. */
const mostCells = 500;

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { description: "What the dataset holds, and how to cite it." })
  async dataset(@Ctx() reading: Reading) {
    const loaded = await reading.kept.get("loaded", () => loadedIn(reading.graph));
    if (loaded === undefined) throw new EngineAway("The graph holds no dataset yet. Ask again when it is loaded.");
    const { at, counts, release, ...rest } = loaded;
    const { version, date, title, description, publisher, creators, address } = release;
    return Object.assign(
      new Dataset(),
      rest,
      { version, date, title, description, publisher, creators, address },
      {
        release,
        committedAt: at,
        counts: Object.entries(counts).map(([kind, count]) => ({ kind, count })),
      },
    );
  }

  @FieldResolver(() => [TopicCoverage], {
    complexity: costOfSome(mostCells),
    description:
      "How much is on record of each topic in each year, by topic and then by year; what has nothing is left out.",
  })
  coverage(@Ctx() reading: Reading) {
    return topicCoverages(reading);
  }

  @FieldResolver(() => [Gap], {
    complexity: costOfSome(250),
    description:
      "What there is little or nothing of on record, so that nobody takes silence for a finding: by kind, states first.",
  })
  async gaps(
    @Arg("kind", () => [GapKind], { nullable: true, description: "Only the gaps of these kinds." })
    kind: GapKind[] | null,
    @Ctx() reading: Reading,
  ) {
    const gaps = await reading.kept.get("gaps", () => gapsIn(reading.graph));
    return isGiven(kind) ? gaps.filter((gap) => kind.includes(gap.kind)) : gaps;
  }

  @FieldResolver(() => String, {
    description:
      "How to cite what answers now: its title, its version, the day of the facts, the publisher, the checksum and the licence; and the address, where one is known.",
  })
  cite(
    @Root() { release, checksum }: Dataset,
    @Arg("format", () => CitationFormat, {
      defaultValue: CitationFormat.TEXT,
      description: "The shape of the citation.",
    })
    format: CitationFormat,
    @Ctx() reading: Reading,
  ) {
    return cite({ release, checksum, at: reading.address }, format);
  }

  @FieldResolver(() => RevisionConnection, {
    complexity: costOfPage,
    description: "Every committed change, the newest first.",
  })
  revisions(@Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, allRevisions, { page });
  }
}

@Resolver(() => TopicCoverage)
export class TopicOfCoverage {
  @FieldResolver(() => Topic, { description: "The topic that is counted." })
  topic(@Root() { topicKey }: TopicCoverage, @Ctx() reading: Reading) {
    return topics.byKey(reading, topicKey);
  }
}

@Resolver(() => Gap)
export class ThingOfGap {
  @FieldResolver(() => Node, {
    nullable: true,
    description: "The thing of which there is little on record; null for a year. Of a roll call it is the resolution.",
  })
  thing(@Root() { label, key }: Gap, @Ctx() reading: Reading) {
    return label === null ? null : thingsByLabel.get(label)?.byKey(reading, key);
  }
}
