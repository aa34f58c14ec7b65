import { Field, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { Evidence } from "../states/evidence";
import { Stance } from "../statements/stance";
import type { SubjectKey } from "../statements/subject";
import { dateOf, placeOfFact } from "./fact";
import type { Held } from "./held";
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

  /** On what, and where the step stands among those on other subjects. */
  held!: SubjectKey;
  place!: string;
}

/** What is on record of one state on several subjects as steps, in order of date; of one fact, in the order of the subjects' keys. */
export const timelineOf = (all: readonly Held[]): TimelineEntry[] =>
  all
    .flatMap(positionTimelineOf)
    .map((entry) => ({ entry, place: [entry.place, entry.held.label, entry.held.key].join(" ") }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ entry }) => entry);

/** The facts of one state on one subject as steps. */
function positionTimelineOf({ facts, held }: Held): TimelineEntry[] {
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
      held,
      place: placeOfFact(fact),
    });
  });
}
