import type { ContradictionsPageQuery } from "../operations/graphql";
import { columnsOfState } from "../parts/columns-of-state";
import { FactShown } from "../parts/fact-shown";
import type { Footnotes } from "../parts/footnotes";
import { SubjectShown, nameOfSubject } from "../parts/subject";
import { tableOf } from "../table";

type Contradiction = NonNullable<ContradictionsPageQuery["contradictions"]>["nodes"][number];

/** The contradictions of a list, a row for each. */
export const contradictionsTable = (rows: readonly Contradiction[], notes: Footnotes) =>
  tableOf<Contradiction>(
    "contradictions",
    [
      ...columnsOfState<Contradiction>(({ state }) => state),
      {
        name: "subject",
        title: "Subject",
        is: "string",
        of: ({ subject }) => nameOfSubject(subject),
        shown: ({ subject }) => <SubjectShown of={subject} />,
      },
      {
        name: "said",
        title: "Said",
        is: "string",
        of: ({ said }) => said.map(({ summary }) => summary),
        shown: ({ said }) => said.map((fact) => <FactShown of={fact} notes={notes} />),
      },
      {
        name: "voted",
        title: "Voted",
        is: "string",
        of: ({ voted }) => voted.map(({ summary }) => summary),
        shown: ({ voted }) => voted.map((fact) => <FactShown of={fact} notes={notes} />),
      },
    ],
    rows,
  );
