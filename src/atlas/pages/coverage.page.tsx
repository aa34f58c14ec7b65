import { graphql } from "../operations";
import type { CoverageCellFragment } from "../operations/graphql";
import { page } from "../page";
import { Thing, To } from "../parts/to";
import { coverageByYear } from "../pictures/coverage-by-year";
import { PictureShown } from "../pictures/picture-shown";
import { shadeOf } from "../pictures/shade";
import { groupedBy } from "../../groups";
import { tableOf } from "../table";

/** How much is on record of one topic in one year. */
graphql(`
  fragment CoverageCell on TopicCoverage {
    topic {
      id
      name
    }
    year
    states
    statements
  }
`);

type Cell = CoverageCellFragment;

/** How much is on record of each topic in each year. */
export const coveragePage = page({
  path: "/dataset/coverage",
  operation: graphql(`
    query CoveragePage {
      dataset {
        coverage {
          ...CoverageCell
        }
      }
    }
  `),
  variables: () => ({}),
  shown: ({ dataset: { coverage } }) => ({
    title: "How much is on record",
    table: coverageTable(coverage),
    picture: coverageByYear(coverage),
    main: (
      <>
        <h1>How much is on record, by topic and year</h1>
        <p class="lead">
          The statements that take a position on each topic. An empty cell is an empty record of{" "}
          <To path="/dataset">this dataset</To>, and no silence of states.
        </p>
        <PictureShown of={coverageByYear(coverage)} isTitled />
        <Matrix of={coverage} />
      </>
    ),
  }),
});

/** Topics beneath each other, years beside each other. */
function Matrix({ of }: { readonly of: readonly Cell[] }) {
  const years = [...new Set(of.map(({ year }) => year))].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const most = Math.max(...of.map(({ statements }) => statements));
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-label="Statements by topic and year">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {years.map((year) => (
              <th scope="col">{year ?? "no year"}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...groupedBy(of, ({ topic }) => topic.id).values()].map((cells) => (
            <tr>
              <th scope="row">
                {cells.slice(0, 1).map(({ topic }) => (
                  <Thing id={topic.id}>{topic.name}</Thing>
                ))}
              </th>
              {years.map((year) => (
                <CoverageCell of={cells.find((cell) => cell.year === year)?.statements} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A number, shaded by how many it is; the shades are of its root, so that small numbers differ too. */
const CoverageCell = ({ of, most }: { readonly of: number | undefined; readonly most: number }) => (
  <td class={shadeOf(of === undefined ? undefined : Math.sqrt(of), Math.sqrt(most))}>{of}</td>
);

const coverageTable = (cells: readonly Cell[]) =>
  tableOf<Cell>(
    "coverage",
    [
      { name: "topic", title: "Topic", is: "string", of: ({ topic }) => topic.name },
      { name: "year", title: "Year", is: "integer", of: ({ year }) => year },
      {
        name: "statements",
        title: "Statements that take a position on it",
        is: "integer",
        of: ({ statements }) => statements,
      },
      { name: "states", title: "States that took one themselves", is: "integer", of: ({ states }) => states },
    ],
    cells,
  );
