import { Norm } from "../norms/norm";
import { leads } from "../pages/leads";
import { naturalKeyOf } from "../pages/node";
import { DateOrder } from "../pages/orders";
import { Proposal } from "../proposals/proposal";
import { Paragraph } from "../reports/paragraph";
import { Topic } from "../topics/topic";
import { statementWords } from "./statement.alphabet";
import { StatementWhere } from "./statement.where";
import type { SubjectLabel } from "./subject";
import { StatementOnSubjectConnection, statementsOn } from "./subject-edges";

/** The class that gives a subject its connection `statements`. */
function statementsOnSubject(Subject: () => object, label: SubjectLabel) {
  return leads(Subject, "statements", {
    to: () => StatementOnSubjectConnection,
    list: statementsOn[label],
    about: "Who said what on it, and the side taken.",
    where: { type: () => StatementWhere, description: "Which statements." },
    read: statementWords,
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: (subject) => ` on ${naturalKeyOf(subject)}`,
  });
}

/** What was said on each topic, norm, proposal and paragraph. */
export const statementsOnSubjects = [
  statementsOnSubject(() => Topic, "Topic"),
  statementsOnSubject(() => Norm, "Norm"),
  statementsOnSubject(() => Proposal, "Proposal"),
  statementsOnSubject(() => Paragraph, "Paragraph"),
] as const;
