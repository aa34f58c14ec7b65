import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { timeInWords } from "../dates/period";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { type Names, namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder, compared } from "../pages/orders";
import { PageArgs, costOfLed, costOfSome, windowOf } from "../pages/page.args";
import { State } from "../states/state";
import { Stance } from "../statements/stance";
import { factsOfState } from "./facts";
import { askedOf, positionOn, positionsOfState } from "./held";
import { SubjectArgs, WhenArgs, oneSubject, subjectInWords, subjectNamed, whenNamed } from "./held.args";
import { type Position, PositionConnection } from "./position";
import { TimelineEntry, positionTimelineOf } from "./position-timeline";

/** How many subjects a state has a position on, for what a question may cost. */
const usually = 20;

@Resolver(() => State)
export class PositionsOfState {
  @FieldResolver(() => PositionConnection, {
    complexity: costOfLed(usually),
    description:
      "Where the state stands on each subject of which anything is recorded, in order of the subject's name; or on one subject, where one is named. A subject of which nothing is recorded is not in the list.",
  })
  async positions(
    @Root() { iso3, name }: State,
    @Args(() => SubjectArgs) subjectArgs: SubjectArgs,
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
    const [subject, when, window] = [subjectNamed(subjectArgs, names), whenNamed(whenArgs), windowOf(page)];
    const found =
      subject === null ? await positionsOfState(reading, iso3, when) : await positionOn(reading, iso3, subject, when);
    const wanted = found.filter(
      (one) =>
        (!isGiven(stances) || stances.includes(one.stance)) && (!isGiven(contested) || one.contested === contested),
    );
    const on = subject === null ? "" : ` on ${subjectInWords(subject, names)}`;
    return pageInMemory(
      {
        all: inOrderOfSubject(wanted, names),
        list: "Positions of a state",
        order: NameOrder.NAME_ASC,
        columns: 3,
        place: (one) => placeOf(one, names),
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Positions of ${name}${on}${timeInWords(whenArgs)}`,
      },
      window,
    );
  }

  @FieldResolver(() => [TimelineEntry], {
    complexity: costOfSome(5),
    description:
      "How the position of the state on a subject came about: every statement, vote and sponsorship in order of date, and where the state changed sides.",
  })
  async timeline(
    @Root() { iso3 }: State,
    @Args(() => SubjectArgs) subjectArgs: SubjectArgs,
    @Args(() => WhenArgs) whenArgs: WhenArgs,
    @Ctx() reading: Reading,
  ): Promise<TimelineEntry[]> {
    const subject = oneSubject(subjectArgs, await namesOf(reading));
    return positionTimelineOf(await factsOfState(reading, askedOf(subject, whenNamed(whenArgs)), iso3));
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
