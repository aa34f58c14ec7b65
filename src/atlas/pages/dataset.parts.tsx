import type { DatasetPageQuery, GapKind } from "../operations/graphql";
import { PartShown } from "../parts/part-shown";
import { TableShown } from "../parts/table-shown";
import { To } from "../parts/to";
import { Verbatim } from "../parts/verbatim";
import { groupedBy } from "../../groups";
import { tableOf } from "../table";
import { dateShown } from "../words";
import { gapKinds } from "../words-of-gaps";

type Dataset = DatasetPageQuery["dataset"];

/** Where the dataset is had as files. */
export function Downloads() {
  return (
    <PartShown id="downloads" title="Download">
      <ul>
        <li>
          <To path="/dataset.zip">dataset.zip</To>: everything, one table a kind, with the codebook, the licence, the
          checksum and the facts it was made of
        </li>
        <li>
          <To path="/votes.csv">Every vote of every state</To>, one a row, as CSV; <To path="/votes">fewer of them</To>
        </li>
        <li>
          <To path="/positions.csv">Every position of every state</To>, a row for each statement, vote and sponsorship
          with its source, those of its coalitions marked; <To path="/positions">fewer of them</To>
        </li>
        <li>
          The same as they stand in the release: <To path="/dataset/votes.csv">votes.csv</To>, and{" "}
          <To path="/dataset/positions.csv">positions.csv</To>, which has every side taken in a statement, that of a
          coalition or an organisation too
        </li>
        <li>
          <To path="/dataset/codebook.md">The codebook</To>: what each column of these files means;{" "}
          <To path="/docs/data-dictionary">the data dictionary</To>: what stands in the graph;{" "}
          <To path="/docs/figures">how each figure is worked out</To>;{" "}
          <To path="/docs/changelog-of-the-data">what changed between two releases</To>
        </li>
        <li>
          <To path="/changes.atom">What is new</To>, as a feed; every page has its own files at its foot
        </li>
      </ul>
    </PartShown>
  );
}

/** How to cite the dataset. */
export function Citations({ of: { text, bibtex, csl } }: { readonly of: Dataset }) {
  return (
    <PartShown id="cite" title="Cite it">
      <p class="citation">{text}</p>
      <details>
        <summary>BibTeX</summary>
        <Verbatim label="BibTeX" text={bibtex} />
      </details>
      <details>
        <summary>CSL JSON, for Zotero and others</summary>
        <Verbatim label="CSL JSON" text={csl} />
      </details>
    </PartShown>
  );
}

/** How many gaps there are of each kind. */
export function CountsOfGaps({ of }: { readonly of: readonly { readonly kind: GapKind }[] }) {
  return (
    <ul>
      {[...groupedBy(of, ({ kind }) => kind)].map(([kind, gaps]) => (
        <li>
          <To path={`/dataset/gaps?kind=${kind}`}>{gaps.length}</To>: {gapKinds[kind]}
        </li>
      ))}
    </ul>
  );
}

/** Every committed change of the dataset, the newest first. */
export function RevisionsShown({ of }: { readonly of: Dataset["revisions"] }) {
  return (
    <PartShown id="revisions" title="Revisions">
      <p class="note">
        What was loaded here, and when. The checksum says which facts those were: the same facts have the same one
        everywhere.
      </p>
      <TableShown
        of={tableOf(
          "revisions",
          [
            { name: "revision", title: "Revision", is: "integer", of: ({ number }) => number },
            { name: "at", title: "Committed", is: "date", of: ({ at }) => dateShown(at.slice(0, 10)) },
            { name: "message", title: "What changed", is: "string", of: ({ message }) => message },
            {
              name: "checksum",
              title: "Checksum",
              is: "string",
              of: ({ checksum }) => checksum,
              shown: ({ checksum }) => <code>{checksum.slice(0, 12)}…</code>,
            },
          ],
          of.nodes,
        )}
        caption="What was loaded, and when"
      />
    </PartShown>
  );
}
