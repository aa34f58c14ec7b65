import { nothingNew } from "../../imports/in-graph";
import { graphql } from "../operations";
import type { ImportShownFragment } from "../operations/graphql";
import { PartShown } from "../parts/part-shown";
import { TableShown } from "../parts/table-shown";
import { Thing, To } from "../parts/to";
import { tableOf } from "../table";
import { counted, dateShown } from "../words";

/** What was imported beside the dataset, and from what. */
graphql(`
  fragment ImportShown on Imported {
    name
    kind
    rollCalls
    votes
    paragraphs
    importedAt
    revision
    document {
      id
      symbol
    }
    sources {
      id
      title
    }
  }
`);

/** What was imported beside the dataset; where nothing was, that. */
export function ImportsShown({ of }: { readonly of: readonly ImportShownFragment[] }) {
  return (
    <PartShown id="imports" title="Imported beside it">
      {of.length === 0 ? (
        <p>
          Nothing is imported here: every answer rests on the dataset alone. <To path="/docs/imports">Votes</To> and{" "}
          <To path="/docs/importing-texts">the words of texts</To> can be.
        </p>
      ) : (
        <p class="note">
          What whoever runs this server brought in from files of others. It is cited by these files, and stands in no
          release.
        </p>
      )}
      <TableShown of={importsTable(of)} caption="What is imported" />
    </PartShown>
  );
}

const importsTable = (rows: readonly ImportShownFragment[]) =>
  tableOf<ImportShownFragment>(
    "imports",
    [
      { name: "name", title: "Import", is: "string", of: ({ name }) => name },
      { name: "what", title: "What", is: "string", of: whatOf, shown: (row) => <What of={row} /> },
      {
        name: "sources",
        title: "From",
        is: "string",
        of: ({ sources }) => sources.map(({ title }) => title),
        shown: ({ sources }) =>
          sources.map(({ id, title }, index) => (
            <>
              {index === 0 ? "" : "; "}
              <Thing id={id}>{title}</Thing>
            </>
          )),
      },
      {
        name: "imported",
        title: "Imported",
        is: "date",
        of: ({ importedAt }) => importedAt.slice(0, 10),
        shown: ({ importedAt, revision }) => `${dateShown(importedAt.slice(0, 10))}, as revision ${revision}`,
      },
    ],
    rows,
  );

function whatOf({ kind, votes, rollCalls, paragraphs }: ImportShownFragment): string {
  if (kind === "TEXTS") return `the words of ${counted(paragraphs, "paragraph")}`;
  return rollCalls === 0 ? nothingNew : `${counted(votes, "vote")} in ${counted(rollCalls, "roll call")}`;
}

function What({ of }: { readonly of: ImportShownFragment }) {
  const { document } = of;
  return (
    <>
      {whatOf(of)}
      {document === null ? null : (
        <>
          {" of "}
          <Thing id={document.id}>{document.symbol}</Thing>
        </>
      )}
    </>
  );
}
