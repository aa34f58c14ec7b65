import type { StatementListedFragment } from "../operations/graphql";
import { sourceColumns } from "../parts/source";
import { speakerOf } from "../parts/statements-shown";
import { nameOfSubject } from "../parts/subject";
import { tableOf } from "../table";

/** A statement and one side that it takes, or none. */
interface SideSaid {
  readonly statement: StatementListedFragment;
  readonly position: StatementListedFragment["positions"][number] | undefined;
}

/** What was said, one side a row; a statement that takes none has a row too. */
export const saidTable = (statements: readonly StatementListedFragment[]) =>
  tableOf<SideSaid>(
    "positions",
    [
      { name: "statement_id", title: "Id of the statement", is: "string", of: ({ statement }) => statement.id },
      { name: "date", title: "Date, as precise as its source", is: "date", of: ({ statement }) => statement.date },
      { name: "actor_id", title: "Id of the speaker", is: "string", of: ({ statement }) => speakerOf(statement)?.id },
      { name: "actor", title: "Name of the speaker", is: "string", of: ({ statement }) => speakerOf(statement)?.name },
      { name: "meeting", title: "Meeting", is: "string", of: ({ statement }) => statement.meeting?.name },
      { name: "subject_id", title: "Id of the subject", is: "string", of: ({ position }) => position?.subject.id },
      {
        name: "subject",
        title: "Name of the subject",
        is: "string",
        of: ({ position }) => (position === undefined ? undefined : nameOfSubject(position.subject)),
      },
      { name: "stance", title: "Side that it takes", is: "string", of: ({ position }) => position?.stance },
      { name: "act", title: "What the speaker did", is: "string", of: ({ position }) => position?.act },
      { name: "confidence", title: "How sure that is", is: "string", of: ({ position }) => position?.confidence },
      {
        name: "said",
        title: "In our own words",
        is: "string",
        of: ({ position, statement }) => position?.summary ?? statement.summary,
      },
      ...sourceColumns<SideSaid>(({ statement }) => statement),
    ],
    statements.flatMap((statement): SideSaid[] =>
      statement.positions.length === 0
        ? [{ statement, position: undefined }]
        : statement.positions.map((position) => ({ statement, position })),
    ),
  );
