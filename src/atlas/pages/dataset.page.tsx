import { graphql } from "../operations";
import { page } from "../page";
import { CountsShown } from "../parts/counts";
import { PartShown } from "../parts/part-shown";
import { Told } from "../parts/section";
import { To } from "../parts/to";
import { tableOf } from "../table";
import { counted, dateShown } from "../words";
import { Citations, CountsOfGaps, Downloads, RevisionsShown } from "./dataset.parts";
import { DatasetForMachines } from "./dataset.head";
import { ImportsShown } from "./dataset.imports";

/** What is on record, in which version, how to have it and how to cite it. */
export const datasetPage = page({
  path: "/dataset",
  operation: graphql(`
    query DatasetPage {
      dataset {
        version
        revision
        checksum
        committedAt
        licence
        text: cite
        bibtex: cite(format: BIBTEX)
        csl: cite(format: CSL_JSON)
        counts {
          kind
          count
        }
        imports {
          ...ImportShown
        }
        gaps {
          kind
        }
        revisions(first: 20) {
          totalCount
          nodes {
            number
            at
            message
            checksum
          }
        }
      }
    }
  `),
  variables: () => ({}),
  shown: ({ dataset }) => ({
    title: "The dataset",
    head: <DatasetForMachines of={dataset} />,
    table: tableOf(
      "counts",
      [
        { name: "kind", title: "Kind of thing", is: "string", of: ({ kind }) => kind },
        { name: "count", title: "How many are on record", is: "integer", of: ({ count }) => count },
      ],
      dataset.counts,
    ),
    main: (
      <>
        <h1>The dataset</h1>
        <p class="lead">
          Who stands where on the norms of cyberspace: statements, votes, texts and memberships of states, each with its
          source and the place in it. All of it can be taken away and cited.
        </p>
        <Told
          of={[
            ["Version", dataset.version],
            ["Revision", `${dataset.revision}, of ${dateShown(dataset.committedAt.slice(0, 10))}`],
            ["Checksum (SHA-256)", <code class="long">{dataset.checksum}</code>],
            ["Terms", dataset.licence],
          ]}
        />
        <Downloads />
        <Citations of={dataset} />
        <PartShown id="counts" title="How much is on record">
          <CountsShown of={dataset.counts} />
          <p>
            <To path="/dataset/coverage">How much there is on each topic in each year</To>.
          </p>
        </PartShown>
        <PartShown id="gaps" title="What is not on record">
          <p>
            There is little or nothing on <To path="/dataset/gaps">{counted(dataset.gaps.length, "thing")}</To>, so that
            nobody takes their silence for a finding.
          </p>
          <CountsOfGaps of={dataset.gaps} />
        </PartShown>
        <ImportsShown of={dataset.imports} />
        <RevisionsShown of={dataset.revisions} />
      </>
    ),
  }),
});
