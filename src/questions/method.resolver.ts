import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { Figure } from "../figures/figure";
import { cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { groupedBy } from "../groups";
import { namesOf } from "../names/names";
import { Topic } from "../topics/topic";
import { parsedDefinition } from "./definition";
import { type BearingOn, methodOfCoalition, methodOfFigure, methodOfTopic } from "./method";
import { questionOf, sentenceOf } from "./question";

const about = "How this is worked out, in one paragraph:";

@Resolver(() => Topic)
export class MethodOfTopic {
  @FieldResolver(() => String, {
    description: `${about} what makes a side of a state on the topic, and which votes count.`,
  })
  async method(@Root() { slug }: Topic, @Ctx() reading: Reading) {
    const [names, bearings] = await Promise.all([namesOf(reading), allBearings(reading)]);
    const hasNarrower = names.all("Topic").some(({ broader }) => broader.includes(slug));
    return methodOfTopic(names.get(["Topic"], slug, "topic"), bearings.get(slug) ?? [], hasNarrower);
  }
}

@Resolver(() => Coalition)
export class MethodOfCoalition {
  @FieldResolver(() => String, { description: `${about} who counts as a member of the coalition.` })
  async method(@Root() coalition: Coalition, @Ctx() reading: Reading) {
    const { slug, definition } = coalition;
    const names = await namesOf(reading);
    const rule =
      definition === undefined ? null : sentenceOf(questionOf(parsedDefinition(definition), names, "definition"));
    return methodOfCoalition(coalition, rule, names.get(["Coalition"], slug, "slug").hasRoll);
  }
}

@Resolver(() => Figure)
export class MethodOfFigure {
  @FieldResolver(() => String, { description: `${about} where the figure comes from, and of when it is.` })
  method(@Root() figure: Figure) {
    return methodOfFigure(figure);
  }
}

/** The resolutions that bear on each topic, by its slug, the earliest first; a topic and the proposal that it stands for are one. */
const allBearings = (reading: Reading): Promise<ReadonlyMap<string, readonly BearingOn[]>> =>
  reading.kept.get("bearings on topics", async () => {
    const rows = await reading.graph.read(cypher<BearingOn & { topic: string }>`
      MATCH (topic:Topic)<-[:STANDS_FOR*0..1]-()<-[bears:BEARS_ON]-(r:Resolution)
      RETURN DISTINCT topic.slug AS topic, r.symbol AS symbol, bears.direction AS direction, r.dateFirst AS day ORDER BY day, symbol
    `);
    return groupedBy(rows, ({ topic }) => topic);
  });
