import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Period, daysOf, timeInWords } from "../dates/period";
import { once } from "../graph/once";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfComputed, windowOf, costOfSome } from "../pages/page.args";
import { factsOfAll } from "../positions/facts";
import { askedOf, subjectItself } from "../positions/held";
import { SubjectArgs, oneSubject, subjectInWords } from "../positions/held.args";
import { kindsInWords } from "../positions/evidence-asked";
import { Attribution, EvidenceKind } from "../positions/position.where";
import { byState } from "../positions/by-state";
import { evidenceFrom } from "../positions/evidence-from-fact";
import { StateWhere } from "../questions/state.where";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { Subject, type SubjectKey, subjectOf } from "../statements/subject";
import { statesAmong } from "./among";
import { Shift, ShiftConnection, shiftFrom } from "./shift";

/** All facts of a subject are read and followed, state by state. */
const costOfAll = 500;

/** Who shifted, for a subject and a period. */
const movedOf = once<Promise<ReadonlyMap<string, Shift>>>();

@ArgsType()
class ShiftArgs extends SubjectArgs {
  @Field(() => Period, {
    description: "Within this period: its earliest evidence against its latest. What is undated does not count.",
  })
  between!: Period;

  @Field(() => [EvidenceKind], {
    nullable: true,
    description:
      "Only evidence of these kinds counts: with `VOTE` alone, votes are laid against votes. Of every kind when nothing is said.",
  })
  evidence?: EvidenceKind[] | null;

  @Field(() => StateWhere, {
    nullable: true,
    description: "Only the states that satisfy these conditions; all of them when nothing is said.",
  })
  among?: StateWhere | null;

  @Field(() => Attribution, {
    nullable: true,
    description: "Whose words count as those of a state: only its own, when nothing is said.",
  })
  attribute?: Attribution | null;
}

@Resolver(() => Shift)
export class ShiftResolver {
  @Query(() => ShiftConnection, {
    complexity: costOfComputed(costOfAll),
    description:
      "The states that changed sides on a subject within a period, from what to what, and on which evidence; in order of the state's name. Name one of topic, norm, proposal and paragraph.",
  })
  async shifts(@Args(() => ShiftArgs) args: ShiftArgs, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    const names = await namesOf(reading);
    const subject = oneSubject(args, names);
    const when = {
      ...daysOf(args.between, "between"),
      coalitions: args.attribute === Attribution.INCLUDE_COALITIONS,
      kinds: args.evidence ?? [],
    };
    const window = windowOf(page);
    const [universe, among, held, moved] = await Promise.all([
      universeOf(reading),
      statesAmong(reading, args.among),
      subjectItself(reading, subject),
      shiftsOn(reading, subject, when),
    ]);
    return pageInMemory(
      {
        // An empty list of kinds chooses nothing.
        all: universe.all.flatMap(({ iso3 }) =>
          args.evidence?.length !== 0 && among.has(iso3) ? (moved.get(iso3) ?? []) : [],
        ),
        list: "Shifts",
        order: NameOrder.NAME_ASC,
        columns: 2,
        place: ({ iso3 }) => [universe.state(iso3).name, iso3],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Shifts on ${subjectInWords(held, names)}${kindsInWords(args.evidence, names)}${timeInWords({ during: args.between })}${among.says}`,
      },
      window,
    );
  }

  @FieldResolver(() => State, { description: "The state that changed sides." })
  async state(@Root() { iso3 }: Shift, @Ctx() reading: Reading) {
    return (await universeOf(reading)).state(iso3);
  }

  @FieldResolver(() => Subject, { description: "The subject on which the state took the sides." })
  subject(@Root() { held }: Shift, @Ctx() reading: Reading) {
    return subjectOf(reading, held);
  }

  @FieldResolver(() => [Evidence], {
    complexity: costOfSome(3),
    description: "All evidence of the period, in order of date: the beginning, the end, and what lies between.",
  })
  evidence(@Root() { facts }: Shift) {
    return facts.map((fact) => evidenceFrom(fact, null));
  }
}

/** The shifts on a subject, by the code of the state; computed once a request, however many ask. */
function shiftsOn(reading: Reading, subject: SubjectKey, when: Parameters<typeof askedOf>[1]) {
  const asked = askedOf(subject, when);
  return movedOf(reading, JSON.stringify(asked), async () => {
    const [held, facts] = await Promise.all([subjectItself(reading, subject), factsOfAll(reading, asked)]);
    return new Map(
      [...byState(facts)].flatMap(([iso3, own]) => {
        const shift = shiftFrom(own, held);
        return shift === undefined ? [] : [[iso3, shift] as const];
      }),
    );
  });
}
