import { graphql } from "../operations";
import type { Region, SilentOnFragment, Stance, TallyCountedFragment } from "../operations/graphql";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { type ShownColumn, tableOf } from "../table";
import { regions, stances, titled } from "../words";
import { TableShown } from "./table-shown";
import { Things, To } from "./to";

/** How many states took each side. */
graphql(`
  fragment TallyCounted on TallyRow {
    year
    region
    stance
    count
  }
`);

/** The states that never spoke of a subject. */
graphql(`
  fragment SilentOn on StateConnection {
    totalCount
    coverage {
      recorded
      outOf
      note
    }
    nodes {
      id
      name
      region
    }
  }
`);

type Counts = readonly TallyCountedFragment[];

const sides: readonly Stance[] = ["SUPPORT", "OPPOSE", "NEUTRAL"];

/** A row of numbers: of a year or of a region. */
interface Row<Key> {
  readonly key: Key;
  readonly counts: Counts;
}

const rowsBy = <Key,>(counts: Counts, keyOf: (one: TallyCountedFragment) => Key | null): Row<Key>[] =>
  [...new Set(counts.flatMap((one) => keyOf(one) ?? []))].map((key) => ({
    key: key as Key,
    counts: counts.filter((one) => keyOf(one) === key),
  }));

const countColumns = <Key,>(path: string, query: (key: Key) => string): ShownColumn<Row<Key>>[] =>
  sides.map((stance) => ({
    name: stance.toLowerCase(),
    title: titled(stances[stance]),
    is: "integer",
    of: ({ counts }) => counts.find((one) => one.stance === stance)?.count ?? 0,
    shown: ({ key, counts }) => {
      const count = counts.find((one) => one.stance === stance)?.count ?? 0;
      return count === 0 ? "0" : <To path={`${path}/positions?stance=${stance}&${query(key)}`}>{count}</To>;
    },
  }));

/** How many states took each side in each year, as bars and as a table. */
export const YearsShown = (its: { readonly of: Counts; readonly path: string; readonly bars: Picture | undefined }) => (
  <>
    <PictureShown of={its.bars} />
    <YearsTable of={its.of} path={its.path} />
  </>
);

/** How many states took each side in each year. A state that took it in two years counts in both. */
export function YearsTable({ of, path }: { readonly of: Counts; readonly path: string }) {
  const rows = rowsBy(of, ({ year }) => year).toSorted((a, b) => b.key - a.key);
  if (rows.length === 0) return <p>No dated fact is on record.</p>;
  const table = tableOf<Row<number>>(
    "years",
    [
      { name: "year", title: "Year", is: "integer", of: ({ key }) => key },
      ...countColumns<number>(path, (year) => `year=${year}`),
    ],
    rows,
  );
  return <TableShown of={table} caption="Members of the United Nations by year" />;
}

/** How many states of each regional group are on each side, and of how many nothing is on record. */
export function RegionsShown(its: { readonly of: Counts; readonly silent: SilentOnFragment; readonly path: string }) {
  const silentIn = (region: Region) => its.silent.nodes.filter((state) => state.region === region).length;
  const table = tableOf<Row<Region>>(
    "regions",
    [
      { name: "region", title: "Regional group", is: "string", of: ({ key }) => regions[key] },
      ...countColumns<Region>(its.path, (region) => `region=${region}`),
      { name: "silent", title: "Nothing on record", is: "integer", of: ({ key }) => silentIn(key) },
    ],
    (Object.keys(regions) as Region[]).map((key) => ({ key, counts: its.of.filter(({ region }) => region === key) })),
  );
  return <TableShown of={table} caption="Members of the United Nations by regional group" />;
}

/** Who never spoke of a subject, folded where they are many. */
export function SilentShown({ of }: { readonly of: SilentOnFragment }) {
  const names = (
    <p class="names">
      <Things of={of.nodes} />.
    </p>
  );
  return (
    <>
      <p>{of.coverage.note}</p>
      {of.nodes.length === 0 ? null : of.nodes.length <= 40 ? (
        names
      ) : (
        <details>
          <summary>The {of.totalCount} states of which nothing is on record</summary>
          {names}
        </details>
      )}
    </>
  );
}
