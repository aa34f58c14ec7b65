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
import { subjectInSentence } from "./subject.words";
import { StatementOnSubjectConnection, statementsOn } from "./subject-edges";

/** The class that gives a subject its connection `statements`. */
function statementsOnSubject(Subject: () => object, label: SubjectLabel) {
  return leads(Subject, "statements", {
    to: () => StatementOnSubjectConnection,
    list: statementsOn[label],
    about: "The statements on this subject, each with who made it and the side that it takes.",
    where: {
      type: () => StatementWhere,
      description: "Only the statements that satisfy these conditions; all of them when nothing is said.",
    },
    read: statementWords,
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: (subject: Topic | Norm | Proposal | Paragraph) =>
      ` on ${subjectInSentence({ label, key: naturalKeyOf(subject), name: "name" in subject ? subject.name : (subject.ref ?? "") })}`,
  });
}

/** What was said on each topic, norm, proposal and paragraph. */
export const statementsOnSubjects = [
  statementsOnSubject(() => Topic, "Topic"),
  statementsOnSubject(() => Norm, "Norm"),
  statementsOnSubject(() => Proposal, "Proposal"),
  statementsOnSubject(() => Paragraph, "Paragraph"),
] as const;
