import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { timeInWords } from "../dates/period";
import { isGiven } from "../given";
import { paced } from "../graph/pace";
import type { Reading } from "../graph/reading";
import { stateInSentence } from "../names/in-sentence";
import { type Names, namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder, compared } from "../pages/orders";
import { PageArgs, costOfLed, windowOf } from "../pages/page.args";
import { State } from "../states/state";
import { Stance } from "../statements/stance";
import { subjectsGiven } from "../statements/subjects-given";
import { heldOf, positionsOfState } from "./held";
import { WhenArgs, whenNamed } from "./held.args";
import { type Position, PositionConnection } from "./position";
import { TimelineEntry, timelineOf } from "./position-timeline";
import { SubjectsArgs, subjectsInWords, subjectsMeant } from "./subjects-asked";

/** How many steps led to a position on one subject, and to those on all. */
const [stepsOnOne, stepsOnAll] = [5, 60];

/** How many subjects a state has a position on, for what a question may cost. */
const usually = 20;

@Resolver(() => State)
export class PositionsOfState {
  @FieldResolver(() => PositionConnection, {
    complexity: costOfLed(usually),
    description:
      "Where the state stands on each subject of which anything is recorded, in order of the subject's name; or on the subjects that are named. A subject of which nothing is recorded is not in the list.",
  })
  async positions(
    @Root() { iso3, name }: State,
    @Args(() => SubjectsArgs) subjectArgs: SubjectsArgs,
    @Args(() => WhenArgs) whenArgs: WhenArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("stance", () => [Stance], { nullable: true, description: "Only where the latest side is one of these." })
    stances: Stance[] | null,
    @Arg("contested", () => Boolean, {
      nullable: true,
      description: "Only where the evidence disagrees, or only where it does not.",
    })
    contested: boolean | null,
    @Ctx() reading: Reading,
  ) {
    const names = await namesOf(reading);
    const [subjects, when, window] = [subjectsMeant(subjectArgs, names), whenNamed(whenArgs), windowOf(page)];
    const found = await positionsOfState(reading, iso3, subjects, when);
    const wanted = found.filter(
      (one) =>
        (!isGiven(stances) || stances.includes(one.stance)) && (!isGiven(contested) || one.contested === contested),
    );
    return pageInMemory(
      {
        all: inOrderOfSubject(wanted, names),
        list: "Positions of a state",
        order: NameOrder.NAME_ASC,
        columns: 3,
        place: (one) => placeOf(one, names),
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Positions of ${stateInSentence(name)}${subjectsInWords(subjects, names)}${timeInWords(whenArgs)}`,
      },
      window,
    );
  }

  @FieldResolver(() => [TimelineEntry], {
    complexity: ({ args, childComplexity }: { args: Partial<SubjectsArgs>; childComplexity: number }) =>
      (subjectsGiven(args).length > 0 ? stepsOnOne : stepsOnAll) * (1 + childComplexity),
    description:
      "How the position of the state on a subject, on several or on all subjects came about: every statement, vote and sponsorship in order of date, and where the state changed sides on a subject.",
  })
  async timeline(
    @Root() { iso3 }: State,
    @Args(() => SubjectsArgs) subjectArgs: SubjectsArgs,
    @Args(() => WhenArgs) whenArgs: WhenArgs,
    @Ctx() reading: Reading,
  ): Promise<TimelineEntry[]> {
    const subjects = subjectsMeant(subjectArgs, await namesOf(reading));
    const steps = timelineOf(await heldOf(reading, iso3, subjects, whenNamed(whenArgs)));
    await paced(reading, steps.length);
    return steps;
  }
}

const placeOf = ({ held: { label, key } }: Position, names: Names) => [
  names.get([label], key, "subject").name,
  label,
  key,
];

function inOrderOfSubject(positions: readonly Position[], names: Names): Position[] {
  const placed = positions.map((position) => ({ position, place: placeOf(position, names) }));
  return placed.sort((a, b) => compared(a.place, b.place)).map(({ position }) => position);
}
