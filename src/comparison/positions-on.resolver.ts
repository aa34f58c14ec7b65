import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { Norm } from "../norms/norm";
import { naturalKeyOf } from "../pages/node";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage, costOfSome, costOfComputed } from "../pages/page.args";
import { askedOf } from "../positions/held";
import { WhenArgs, daysNamed, whenNamed } from "../positions/held.args";
import { PositionConnection } from "../positions/position";
import { Proposal } from "../proposals/proposal";
import { StateConnection, answerTo } from "../questions/answer";
import { type Question, questionOf } from "../questions/question";
import { StateWhere } from "../questions/state.where";
import { Paragraph } from "../reports/paragraph";
import { all } from "../sets/set";
import type { SubjectKey, SubjectLabel } from "../statements/subject";
import { Topic } from "../topics/topic";
import { HeldPositionWhere, positionsOnSubject } from "./positions-on";
import { OfNorm, OfSubject } from "./subject.args";
import { TallyBy, TallyRow } from "./position-tally";
import { statesCounted } from "./subject-tally";

const among = {
  nullable: true,
  description: "Only the states that satisfy these conditions; all of them when nothing is said.",
} as const;

/** The evidence of a whole period is looked through, and the states of `among`. */
const costOfSilence = 100;

/** The class that gives a subject its `positions`, `silent` and `tally`. */
function positionsOn(Subject: () => object, label: SubjectLabel, More: typeof OfSubject = OfSubject) {
  @Resolver(() => Subject() as never)
  class PositionsOnSubject {
    @FieldResolver(() => PositionConnection, {
      complexity: costOfPage,
      description:
        "The position on this subject of every state of which one is recorded, in order of the state's name. Members that are not in the list are in `silent`.",
    })
    positions(
      @Root() subject: { id: string },
      @Args(() => PageArgs) page: PageArgs,
      @Args(() => More) more: OfSubject,
      @Arg("where", () => HeldPositionWhere, {
        nullable: true,
        description: "Only the positions that satisfy these conditions, over the period that they name.",
      })
      where: HeldPositionWhere | null,
      @Arg("among", () => StateWhere, among) states: StateWhere | null,
      @Ctx() reading: Reading,
    ) {
      return positionsOnSubject(
        reading,
        { label, key: naturalKeyOf(subject) },
        { page, where: where ?? {}, among: states, throughTopics: more.throughTopics === true },
      );
    }

    @FieldResolver(() => StateConnection, {
      complexity: costOfComputed(costOfSilence),
      description:
        "The members of the United Nations of which nothing is recorded on this subject: neither statement nor vote nor sponsorship. Silence is neither support nor opposition.",
    })
    async silent(
      @Root() subject: { id: string },
      @Args(() => WhenArgs) when: WhenArgs,
      @Args(() => More) more: OfSubject,
      @Args(() => PageArgs) page: PageArgs,
      @Arg("among", () => StateWhere, among) states: StateWhere | null,
      @Ctx() reading: Reading,
    ) {
      return answerTo(
        reading,
        await silence(reading, { label, key: naturalKeyOf(subject) }, { ...when, ...more }, states),
        page,
        NameOrder.NAME_ASC,
      );
    }

    @FieldResolver(() => [TallyRow], {
      complexity: costOfSome(15),
      description:
        "The number of states that stand on each side of this subject, by side, by regional group and by year: what a bar chart or a map draws. Each member of the United Nations counts once a year, or once in all; observers, and states of which nothing is recorded, are not counted.",
    })
    async tally(
      @Root() subject: { id: string },
      @Arg("by", () => [TallyBy], {
        description: "What to count by; of several, by all of them together; of none, all in one row.",
      })
      by: TallyBy[],
      @Args(() => WhenArgs) when: WhenArgs,
      @Args(() => More) { throughTopics }: OfSubject,
      @Arg("among", () => StateWhere, among) states: StateWhere | null,
      @Ctx() reading: Reading,
    ): Promise<TallyRow[]> {
      const asked = askedOf(
        { label, key: naturalKeyOf(subject) },
        { ...whenNamed(when), throughTopics: throughTopics === true },
      );
      // A list of subjects asks the same of all of them, again and again.
      return reading.kept.get(`tally ${JSON.stringify([asked, by, states])}`, () =>
        statesCounted(reading, asked, by, states),
      );
    }
  }
  return PositionsOnSubject;
}

/** The question who is silent on a subject. */
async function silence(
  reading: Reading,
  { label, key }: SubjectKey,
  when: WhenArgs & OfSubject,
  states: StateWhere | null,
): Promise<Question> {
  const names = await namesOf(reading);
  // What is wrong with the arguments is said of them here, and not of the clause that they become.
  daysNamed(when);
  const { year = null, during = null, attribute = null, throughTopics = null } = when;
  const silentOn = { [label.toLowerCase()]: key, year, during, attribute, throughTopics };
  const silent = questionOf({ silentOn }, names, "silent");
  return isGiven(states) ? all(questionOf(states, names, "among"), silent) : silent;
}

/** Who stands where on each topic, norm, proposal and paragraph. */
export const positionsOnSubjects = [
  positionsOn(() => Topic, "Topic"),
  positionsOn(() => Norm, "Norm", OfNorm),
  positionsOn(() => Proposal, "Proposal"),
  positionsOn(() => Paragraph, "Paragraph"),
] as const;
