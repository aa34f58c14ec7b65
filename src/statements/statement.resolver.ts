import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorOf } from "../coalitions/any-actor";
import { Coalition } from "../coalitions/coalition";
import { coalitions } from "../coalitions/coalition.things";
import { isGiven } from "../given";
import { meetings } from "../meetings/meeting.things";
import { Source } from "../sources/source";
import { sourceOf } from "../sources/source.graph";
import { Actor } from "../states/actor";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { leads, offers } from "../pages/leads";
import { keyed } from "../pages/keyed";
import { DateOrder, NameOrder } from "../pages/orders";
import { StatementActorConnection } from "./making";
import { actorsOfStatement } from "./making.graph";
import { StatementPosition } from "./statement-position";
import { Statement, StatementConnection } from "./statement";
import { statementWords } from "./statement.alphabet";
import { allStatements, jointStatements, positionsOf } from "./statement.graph";
import { statements } from "./statement.things";
import { StatementWhere } from "./statement.where";
import { Subject, subjectOf } from "./subject";
import { costOfSome } from "../pages/page.args";

const statementById = keyed(statements);

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, {
    nullable: true,
    description: "One statement, by our id or its global id; null beside an error where there is none.",
  })
  statement(
    @Arg("id", () => String, { description: "The id of the statement, such as `ST-001`." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return statementById(reading, id);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      "The one actor that made the statement: a state, a coalition or an organisation; null where several made it together, who are listed in `actors`.",
  })
  actor(@Root() { actorLabel, actorKey }: Statement, @Ctx() reading: Reading) {
    return isGiven(actorLabel) && isGiven(actorKey) ? actorOf(reading, { label: actorLabel, key: actorKey }) : null;
  }

  @FieldResolver(() => Coalition, {
    nullable: true,
    description: "The coalition whose members signed the statement; null where there is no such roll.",
  })
  signedBy(@Root() { signedByKey }: Statement, @Ctx() reading: Reading) {
    return isGiven(signedByKey) ? coalitions.byKey(reading, signedByKey) : null;
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting at which the statement was delivered; null where that was no meeting in this dataset.",
  })
  meeting(@Root() { meetingKey }: Statement, @Ctx() reading: Reading) {
    return isGiven(meetingKey) ? meetings.byKey(reading, meetingKey) : null;
  }

  @FieldResolver(() => [StatementPosition], {
    complexity: costOfSome(2),
    description: "The subjects that the statement takes a position on, each with the side and the place in the source.",
  })
  positions(@Root() { key }: Statement, @Ctx() reading: Reading) {
    return positionsOf(reading, key);
  }
}

/** The lists that begin here. */
export const listsOfStatement = [
  offers("statements", {
    to: () => StatementConnection,
    list: allStatements,
    about: "Statements: who said what, where and when.",
    where: {
      type: () => StatementWhere,
      description: "Only the statements that satisfy these conditions; all of them when nothing is said.",
    },
    read: statementWords,
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
  leads(() => Statement, "actors", {
    to: () => StatementActorConnection,
    list: actorsOfStatement,
    about: "Everyone who made the statement: one actor, or all who signed it, each with its own day and source.",
    order: { of: NameOrder, usual: NameOrder.NAME_ASC },
    whose: ({ key }: Statement) => ` that made ${key}`,
  }),
  leads(() => Statement, "jointWith", {
    to: () => StatementConnection,
    list: jointStatements,
    about:
      "The statements that others made together with this one and that say something else, such as what a group said through its speaker.",
    whose: () => " made together with this one",
  }),
] as const;

@Resolver(() => StatementPosition)
export class TakenResolver {
  @FieldResolver(() => Subject, {
    description: "The subject on which the side is taken: a topic, a norm, a proposal or a paragraph.",
  })
  subject(@Root() { subjectLabel, subjectKey }: StatementPosition, @Ctx() reading: Reading) {
    return subjectOf(reading, { label: subjectLabel, key: subjectKey });
  }

  @FieldResolver(() => Source, { nullable: true, description: "The source that says so: that of the first citation." })
  source(@Root() { sources: [first] }: StatementPosition, @Ctx() reading: Reading) {
    return first === undefined ? null : sourceOf(reading, first);
  }

  @FieldResolver(() => Statement, { description: "The statement that takes this side." })
  statement(@Root() { statementKey }: StatementPosition, @Ctx() reading: Reading) {
    return statements.byKey(reading, statementKey);
  }
}
