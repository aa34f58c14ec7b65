import { graphql } from "../operations";
import type { StatementsOnFragment } from "../operations/graphql";
import { tableOf } from "../table";
import { confidences, counted, dateShown } from "../words";
import { SourceShown } from "./footnotes";
import { WholeList } from "./section";
import { Side } from "./side";
import { notedOf } from "./source";
import { TableShown } from "./table-shown";
import { Thing } from "./to";

/** The newest statements on a subject, each with what it says of that subject. */
graphql(`
  fragment StatementsOn on StatementOnSubjectConnection {
    totalCount
    edges {
      stance
      summary
      confidence
      locator
      source {
        ...SourceNoted
      }
      node {
        id
        date
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
      }
    }
  }
`);

type StatementOn = StatementsOnFragment["edges"][number];

/** What was said of a subject, the newest first, and the way to all of it. */
export function StatementsOnShown({ of, path }: { readonly of: StatementsOnFragment; readonly path: string }) {
  if (of.totalCount === 0) return <p>No statement on it is on record.</p>;
  return (
    <>
      <TableShown of={table(of.edges)} caption={`The newest of ${counted(of.totalCount, "statement")}`} />
      <WholeList shown={of.edges.length} of={of.totalCount} noun={["statement", "statements"]} path={path} />
    </>
  );
}

const table = (statements: readonly StatementOn[]) =>
  tableOf<StatementOn>(
    "statements",
    [
      {
        name: "date",
        title: "Date",
        is: "date",
        of: ({ node }) => node.date,
        shown: ({ node }) => <Thing id={node.id}>{dateShown(node.date)}</Thing>,
      },
      {
        name: "actor",
        title: "Who",
        is: "string",
        of: ({ node }) => (node.actor ?? node.signedBy)?.name,
        shown: ({ node }) => {
          const speaker = node.actor ?? node.signedBy;
          return speaker === null ? "several" : <Thing id={speaker.id}>{speaker.name}</Thing>;
        },
      },
      {
        name: "said",
        title: "Said",
        is: "string",
        of: ({ summary }) => summary,
        shown: ({ stance, summary, confidence }) => (
          <>
            <Side of={stance} />: {summary}
            {confidence === "HIGH" ? "" : ` (${confidences[confidence]})`}
          </>
        ),
      },
      {
        name: "where",
        title: "Where",
        is: "string",
        of: ({ node }) => node.meeting?.name ?? node.venue,
        shown: (statement) => <WhereSaid of={statement} />,
      },
    ],
    statements,
  );

function WhereSaid({ of: { node, ...sourced } }: { readonly of: StatementOn }) {
  const noted = notedOf(sourced);
  return (
    <>
      {node.meeting === null ? node.venue : <Thing id={node.meeting.id}>{node.meeting.name}</Thing>}
      {noted === undefined ? null : (
        <p class="note">
          <SourceShown of={noted} />
        </p>
      )}
    </>
  );
}
