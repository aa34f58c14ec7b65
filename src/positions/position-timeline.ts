import { Field, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { Evidence } from "../states/evidence";
import { Stance } from "../statements/stance";
import { type Fact, dateOf } from "./fact";
import { decisive } from "./latest";
import { evidenceFrom } from "./evidence-from-fact";

@ObjectType({ simpleResolvers: true, description: "One step of how a state's position on a subject came about." })
export class TimelineEntry {
  @Field(() => PartialDate, {
    nullable: true,
    description: "When, as precisely as the source says; null where it says nothing.",
  })
  date!: string | null;

  @Field(() => Stance, { description: "The side that the state took at this step." })
  stance!: Stance;

  @Field(() => Evidence, { description: "The statement, vote or sponsorship that shows this step." })
  evidence!: Evidence;

  @Field(() => Boolean, {
    description:
      "This evidence takes another side than the dated evidence before it. The first is no change, nor is silence, nor what has no date, nor what only a machine wrote down where there is other evidence.",
  })
  changed!: boolean;
}

/** The facts of one state on one subject as steps. Takes them in order of date. */
export function positionTimelineOf(facts: readonly Fact[]): TimelineEntry[] {
  const deciding = new Set(decisive(facts));
  let before: Stance | undefined;
  return facts.map((fact) => {
    const decides = deciding.has(fact);
    const changed = decides && before !== undefined && before !== fact.stance;
    if (decides) before = fact.stance;
    return Object.assign(new TimelineEntry(), {
      date: dateOf(fact),
      stance: fact.stance,
      evidence: evidenceFrom(fact, null),
      changed,
    });
  });
}
