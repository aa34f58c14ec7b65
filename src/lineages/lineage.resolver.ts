import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { NameOrder } from "../pages/orders";
import { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { Lineage, LineageConnection } from "./lineage";
import { LineageStep } from "./lineage-step";
import { stepsOfLineage } from "./lineage-step.graph";
import { allLineages, lineageById, lineagesOfTopic, topicOfLineage } from "./lineage.graph";
import { LineageWhere } from "./lineage.where";

/** How many steps a lineage has, for what a question may cost: few have more than eight. */
const costOfSteps = ({ childComplexity }: { childComplexity: number }): number => 1 + 8 * childComplexity;

@Resolver(() => Lineage)
export class LineageResolver {
  @Query(() => Lineage, {
    nullable: true,
    description: "One lineage, by our own id; null beside an error where there is none.",
  })
  lineage(
    @Arg("id", () => String, {
      description: "The id of the lineage, such as `LN-01`, or its global id `Lineage:LN-01`.",
    })
    id: string,
    @Ctx() reading: Reading,
  ) {
    return lineageById(reading, id);
  }

  @FieldResolver(() => Topic, { nullable: true, description: "The topic that the passage is about." })
  async topic(@Root() { key }: Lineage, @Ctx() reading: Reading) {
    const topic = await topicOfLineage(reading, key);
    return topic === null ? null : topics.byKey(reading, topic);
  }

  @FieldResolver(() => [LineageStep], {
    complexity: costOfSteps,
    description: "The way of the passage through documents, step by step, in order.",
  })
  steps(@Root() { key }: Lineage, @Ctx() reading: Reading) {
    return stepsOfLineage(reading, key);
  }
}

/** The lists that begin here. */
export const listsOfLineage = [
  offers("lineages", {
    to: () => LineageConnection,
    list: allLineages,
    about: "The passages and ideas that are followed through documents, draft by draft.",
    where: {
      type: () => LineageWhere,
      description: "Only the lineages that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  }),
] as const;

export const LineagesOfTopic = leads(() => Topic, "lineages", {
  to: () => LineageConnection,
  list: lineagesOfTopic,
  about: "The lineages about this topic: passages that are followed from document to document.",
  whose: ({ name }: Topic) => ` about ${name}`,
});
