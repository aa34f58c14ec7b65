import { type AnyActor, actorInSentence } from "../coalitions/any-actor";
import { Coalition } from "../coalitions/coalition";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { stateInSentence } from "../names/in-sentence";
import { leads } from "../pages/leads";
import { naturalKeyOf } from "../pages/node";
import { DateOrder, NameOrder } from "../pages/orders";
import { Source } from "../sources/source";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { AlignedStateConnection, statesAligned } from "./alignment";
import { Statement, StatementConnection } from "./statement";
import { statementWords } from "./statement.alphabet";
import { MadeStatementConnection } from "./making";
import { type MadeList, statementsOfActor } from "./making.graph";
import { type StatementList, alignedStatements, statementsAt, statementsFrom } from "./statement.graph";
import { StatementWhere } from "./statement.where";

const chosen = {
  where: {
    type: () => StatementWhere,
    description: "Only the statements that satisfy these conditions; all of them when nothing is said.",
  },
  read: statementWords,
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
} as const;

/** The class that gives `Thing` its connection `statements`: what `list` holds for its natural key. */
function statementsOf(Thing: () => object, list: StatementList, whose: string, about: string) {
  const to = () => StatementConnection;
  return leads(Thing, "statements", {
    ...chosen,
    to,
    list,
    about,
    whose: (thing: Meeting | Process | Source) => `${whose} ${"name" in thing ? thing.name : naturalKeyOf(thing)}`,
  });
}

/** The same for whoever made them: each row tells the day on which this actor did. */
function statementsMadeBy(Actor: () => object, list: MadeList, about: string) {
  const to = () => MadeStatementConnection;
  return leads(Actor, "statements", {
    ...chosen,
    to,
    list,
    about,
    whose: (actor: AnyActor) => ` of ${actorInSentence(actor)}`,
  });
}

/** What each actor said, what was said at each meeting and in each process, what each source tells of. */
export const statementsOfThings = [
  statementsMadeBy(
    () => State,
    statementsOfActor.State,
    "The statements that the state made or signed itself, each with its own day; the statements of its coalitions are listed at the coalitions.",
  ),
  statementsMadeBy(
    () => Coalition,
    statementsOfActor.Coalition,
    "The statements made in the name of the coalition; those that its members made for themselves are listed at the members.",
  ),
  statementsMadeBy(
    () => Organisation,
    statementsOfActor.Organisation,
    "The statements that the organisation made or signed.",
  ),
  statementsOf(() => Meeting, statementsAt.Meeting, " made at", "The statements made at the meeting."),
  statementsOf(() => Process, statementsAt.Process, " made in", "The statements made at the meetings of the process."),
  statementsOf(() => Source, statementsFrom, " known from", "The statements that are known from this source."),
] as const;

export const StatesAligned = leads(() => Statement, "alignedBy", {
  to: () => AlignedStateConnection,
  list: statesAligned,
  about: "The states that are on record as having joined the statement, each with the source that says so.",
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ key }: Statement) => ` that aligned themselves with ${key}`,
});

export const AlignmentsOfState = leads(() => State, "alignedWith", {
  to: () => StatementConnection,
  list: alignedStatements,
  about: "The statements of coalitions that it aligned itself with, such as those of the EU.",
  where: {
    type: () => StatementWhere,
    description: "Only the statements that satisfy these conditions; all of them when nothing is said.",
  },
  read: statementWords,
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: State) => ` with which ${stateInSentence(name)} aligned itself`,
});
