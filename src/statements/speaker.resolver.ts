import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Source } from "../sources/source";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { StatementConnection } from "./statement";
import { statementWords } from "./statement.alphabet";
import {
  type StatementList,
  alignedStatements,
  statementsAt,
  statementsFrom,
  statementsOfActor,
} from "./statement.graph";
import { StatementWhere } from "./statement.where";

/** The class that gives `Thing` its connection `statements`: what `list` holds for its natural key. */
function statementsOf(Thing: () => object, list: StatementList, whose: string, description: string) {
  @Resolver(() => Thing() as never)
  class StatementsOfThing {
    @FieldResolver(() => StatementConnection, { complexity: costOfPage, description })
    statements(
      @Root() { id }: { id: string },
      @Args(() => PageArgs) page: PageArgs,
      @Arg("where", () => StatementWhere, { nullable: true, description: "Which statements." })
      where: StatementWhere | null,
      @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
      order: DateOrder,
      @Ctx() reading: Reading,
    ) {
      const key = id.slice(id.indexOf(":") + 1);
      return listed(reading, list, { page, where: statementWords(where ?? {}), order, key, whose: `${whose} ${key}` });
    }
  }
  return StatementsOfThing;
}

/** What each actor said, what was said at each meeting and in each process, what each source tells of. */
export const statementsOfThings = [
  statementsOf(
    () => State,
    statementsOfActor.State,
    " of",
    "What it said itself, where and when; statements of its coalitions are theirs.",
  ),
  statementsOf(
    () => Coalition,
    statementsOfActor.Coalition,
    " of",
    "What was said in its name; its members' own statements are theirs.",
  ),
  statementsOf(() => Organisation, statementsOfActor.Organisation, " of", "What it said."),
  statementsOf(() => Meeting, statementsAt.Meeting, " made at", "What was said there."),
  statementsOf(() => Process, statementsAt.Process, " made in", "What was said at its meetings."),
  statementsOf(() => Source, statementsFrom, " known from", "The statements that it tells of."),
] as const;

@Resolver(() => State)
export class AlignmentsOfState {
  @FieldResolver(() => StatementConnection, {
    complexity: costOfPage,
    description: "The statements of coalitions that it aligned itself with, such as those of the EU.",
  })
  alignedWith(@Root() { iso3, name }: State, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, alignedStatements, { page, key: iso3, whose: ` with which ${name} aligned itself` });
  }
}
