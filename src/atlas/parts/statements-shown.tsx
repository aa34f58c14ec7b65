import { graphql } from "../operations";
import type { StatementListedFragment } from "../operations/graphql";
import { type ShownColumn, tableOf } from "../table";
import { confidences, dateShown } from "../words";
import { SourceShown } from "./footnotes";
import { SideOn } from "./side";
import { notedOf } from "./source";
import { SubjectShown } from "./subject";
import { Thing } from "./to";

/** A statement as a list tells it. */
graphql(`
  fragment StatementListed on Statement {
    id
    date
    heading
    summary
    venue
    actor {
      id
      name
    }
    signedBy {
      id
      name
    }
    meeting {
      id
      name
    }
    locator
    source {
      ...SourceNoted
    }
    positions {
      act
      stance
      confidence
      summary
      subject {
        ...SubjectNamed
      }
    }
  }
`);

/** Statements with what each said, where, and on which sides. */
export const statementsTable = (
  statements: readonly StatementListedFragment[],
  { withActor = true }: { readonly withActor?: boolean } = {},
) =>
  tableOf<StatementListedFragment>(
    "statements",
    [
      {
        name: "date",
        title: "Date",
        is: "date",
        of: ({ date }) => date,
        shown: ({ id, date }) => <Thing id={id}>{dateShown(date)}</Thing>,
      },
      ...(withActor ? [who] : []),
      { name: "said", title: "Said", is: "string", of: ({ summary }) => summary, shown: whatWasSaid },
      { name: "where", title: "Where", is: "string", of: whereSaid, shown: whereShown },
    ],
    statements,
  );

const who: ShownColumn<StatementListedFragment> = {
  name: "actor",
  title: "Who",
  is: "string",
  of: (statement) => speakerOf(statement)?.name,
  shown: (statement) => {
    const speaker = speakerOf(statement);
    return speaker === undefined ? "several" : <Thing id={speaker.id}>{speaker.name}</Thing>;
  },
};

/** Who made a statement, or the roll that signed it. */
export const speakerOf = ({ actor, signedBy }: Pick<StatementListedFragment, "actor" | "signedBy">) =>
  actor ?? signedBy ?? undefined;

const whereSaid = ({ meeting, venue }: StatementListedFragment): string | null => meeting?.name ?? venue;

function whereShown({ meeting, venue, ...sourced }: StatementListedFragment) {
  const noted = notedOf(sourced);
  return (
    <>
      <p>{meeting === null ? venue : <Thing id={meeting.id}>{meeting.name}</Thing>}</p>
      {noted === undefined ? null : (
        <p class="note">
          <SourceShown of={noted} />
        </p>
      )}
    </>
  );
}

function whatWasSaid({ summary, heading, positions }: StatementListedFragment) {
  return (
    <>
      {heading === null ? null : <p>{heading}</p>}
      {positions.length === 0 ? <p>{summary}</p> : null}
      {positions.map((position) => (
        <p>
          <SideOn of={position.stance}>
            <SubjectShown of={position.subject} />
          </SideOn>
          : {position.summary}
          {position.confidence === "HIGH" ? "" : ` (${confidences[position.confidence]})`}
        </p>
      ))}
    </>
  );
}
