import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { FactShown } from "../parts/fact-shown";
import { Footnotes } from "../parts/footnotes";
import { Thing } from "../parts/to";
import { TableShown } from "../parts/table-shown";
import { tableOf } from "../table";
import { dateShown, regions, stances } from "../words";

/** One state: where it stands. */
export const statePage = page({
  path: "/states/:state",
  operation: graphql(`
    query StatePage($state: String!) {
      state(name: $state) {
        id
        iso3
        name
        officialName
        region
        positions(first: 100) {
          totalCount
          nodes {
            stance
            since
            contested
            subject {
              __typename
              ... on Topic {
                id
                name
              }
              ... on Norm {
                id
                name
              }
              ... on Proposal {
                id
                name
              }
              ... on Paragraph {
                id
                ref
              }
            }
            evidence {
              ...EvidenceShown
            }
          }
        }
      }
    }
  `),
  variables: (address) => ({ state: address.part("state") }),
  shown: ({ state }) => {
    if (state === null) return undefined;
    const notes = new Footnotes();
    const table = tableOf(
      "positions",
      [
        {
          name: "subject",
          title: "Subject",
          is: "string",
          of: ({ subject }) => ("name" in subject ? subject.name : subject.ref),
          shown: ({ subject }) => <Thing id={subject.id}>{"name" in subject ? subject.name : subject.ref}</Thing>,
        },
        {
          name: "stance",
          title: "Stands",
          is: "string",
          of: ({ stance }) => stance,
          shown: ({ stance, contested }) => (
            <>
              <span class={`side ${stance}`}>{stances[stance]}</span>
              {contested ? " (has said otherwise)" : ""}
            </>
          ),
        },
        { name: "since", title: "Since", is: "date", of: ({ since }) => since, shown: ({ since }) => dateShown(since) },
        {
          name: "summary",
          title: "On which evidence",
          is: "string",
          of: ({ evidence }) => evidence.at(-1)?.summary,
          shown: ({ evidence }) => evidence.slice(-2).map((fact) => <FactShown of={fact} notes={notes} />),
        },
      ],
      state.positions.nodes,
    );
    const { id, name, officialName, region } = state;
    return {
      title: name,
      address: placeOf(id),
      table,
      main: (
        <>
          <h1>{name}</h1>
          <p class="lead">
            {officialName}
            {region === null ? "" : `, of the ${regions[region]}`}
          </p>
          <TableShown of={table} caption={`Where ${name} stands`} />
          {notes.all()}
        </>
      ),
    };
  },
});
