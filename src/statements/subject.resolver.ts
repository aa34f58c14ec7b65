import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm } from "../norms/norm";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Proposal } from "../proposals/proposal";
import { Paragraph } from "../reports/paragraph";
import { Topic } from "../topics/topic";
import { statementWords } from "./statement.alphabet";
import { StatementWhere } from "./statement.where";
import type { SubjectLabel } from "./subject";
import { StatementOnSubjectConnection, statementsOn } from "./subject-edges";

/** The class that gives a subject its connection `statements`. */
function statementsOnSubject(Subject: () => object, label: SubjectLabel) {
  @Resolver(() => Subject() as never)
  class StatementsOnSubject {
    @FieldResolver(() => StatementOnSubjectConnection, {
      complexity: costOfPage,
      description: "Who said what on it, and the side taken.",
    })
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
      return listed(reading, statementsOn[label], {
        page,
        where: statementWords(where ?? {}),
        order,
        key,
        whose: ` on ${key}`,
      });
    }
  }
  return StatementsOnSubject;
}

/** What was said on each topic, norm, proposal and paragraph. */
export const statementsOnSubjects = [
  statementsOnSubject(() => Topic, "Topic"),
  statementsOnSubject(() => Norm, "Norm"),
  statementsOnSubject(() => Proposal, "Proposal"),
  statementsOnSubject(() => Paragraph, "Paragraph"),
] as const;
