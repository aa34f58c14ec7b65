import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { Subject, subjectOf } from "../statements/subject";
import { Position } from "./position";
import { TimelineEntry } from "./position-timeline";
import { evidenceFrom } from "./evidence-from-fact";
import { costOfSome } from "../pages/page.args";

@Resolver(() => TimelineEntry)
export class SubjectOfTimelineEntry {
  @FieldResolver(() => Subject, { description: "The subject on which the state took this side." })
  subject(@Root() { held }: TimelineEntry, @Ctx() reading: Reading) {
    return subjectOf(reading, held);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => State, { description: "The state whose position this is." })
  async state(@Root() { iso3 }: Position, @Ctx() reading: Reading) {
    return (await universeOf(reading)).state(iso3);
  }

  @FieldResolver(() => Subject, {
    description: "The subject of the position: a topic, a norm, a proposal, or a paragraph of a text.",
  })
  subject(@Root() { held }: Position, @Ctx() reading: Reading) {
    return subjectOf(reading, held);
  }

  @FieldResolver(() => [Evidence], {
    complexity: costOfSome(3),
    description: "All evidence of the period, whatever side it takes, in order of date; what is undated comes first.",
  })
  evidence(@Root() { facts }: Position) {
    return facts.map((fact) => evidenceFrom(fact, null));
  }
}
