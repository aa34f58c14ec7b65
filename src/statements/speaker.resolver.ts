import { Coalition } from "../coalitions/coalition";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { leads } from "../pages/leads";
import { naturalKeyOf } from "../pages/node";
import { DateOrder } from "../pages/orders";
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
function statementsOf(Thing: () => object, list: StatementList, whose: string, about: string) {
  return leads(Thing, "statements", {
    to: () => StatementConnection,
    list,
    about,
    where: { type: () => StatementWhere, description: "Which statements." },
    read: statementWords,
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: (thing) => `${whose} ${naturalKeyOf(thing)}`,
  });
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

export const AlignmentsOfState = leads(() => State, "alignedWith", {
  to: () => StatementConnection,
  list: alignedStatements,
  about: "The statements of coalitions that it aligned itself with, such as those of the EU.",
  whose: ({ name }: State) => ` with which ${name} aligned itself`,
});
