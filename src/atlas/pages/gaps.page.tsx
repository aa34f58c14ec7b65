import { graphql } from "../operations";
import type { GapsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, Filters, chosenIn } from "../parts/filters";
import { TableShown } from "../parts/table-shown";
import { Thing, To } from "../parts/to";
import { tableOf } from "../table";
import { counted, titled } from "../words";
import { gapKinds } from "../words-of-gaps";

const filters: readonly Filter[] = [{ name: "kind", label: "Of what", choices: gapKinds }];

type Gap = GapsPageQuery["dataset"]["gaps"][number];

/** What there is little or nothing of on record. */
export const gapsPage = page({
  path: "/dataset/gaps",
  operation: graphql(`
    query GapsPage($kind: [GapKind!]) {
      dataset {
        gaps(kind: $kind) {
          kind
          name
          onRecord
          summary
          thing {
            id
          }
        }
      }
    }
  `),
  variables: (address) => ({ kind: chosenIn(address, "kind", gapKinds) }),
  shown: ({ dataset: { gaps } }, address) => ({
    title: "What is not on record",
    table: gapsTable(gaps),
    main: (
      <>
        <h1>What is not on record</h1>
        <p class="lead">
          Whoever finds nothing on these has found no silence: there is little or nothing of them in{" "}
          <To path="/dataset">the dataset</To>.
        </p>
        <Filters of={filters} address={address} />
        <p class="answer">{counted(gaps.length, "gap")}.</p>
        <TableShown of={gapsTable(gaps.slice(0, 100))} />
        {gaps.length > 100 ? (
          <p class="note">The other {gaps.length - 100} stand in the files, and under each kind.</p>
        ) : null}
      </>
    ),
  }),
});

const gapsTable = (gaps: readonly Gap[]) =>
  tableOf<Gap>(
    "gaps",
    [
      {
        name: "name",
        title: "Name",
        is: "string",
        of: ({ name }) => name,
        shown: ({ name, thing }) => (thing === null ? name : <Thing id={thing.id}>{name}</Thing>),
      },
      {
        name: "kind",
        title: "Kind",
        is: "string",
        of: ({ kind }) => kind,
        shown: ({ kind }) => titled(kind.toLowerCase().replace("_", " ")),
      },
      { name: "on_record", title: "On record", is: "integer", of: ({ onRecord }) => onRecord },
      { name: "summary", title: "What is lacking", is: "string", of: ({ summary }) => summary },
    ],
    gaps,
  );
