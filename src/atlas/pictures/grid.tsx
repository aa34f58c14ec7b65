import { linesOf } from "../lines";
import { useHref } from "../parts/to";
import type { PictureSide } from "./scale";
import { patternOf } from "./side-patterns";

/** A cell of a grid: in which column, and what is painted there; several sides share the cell. */
interface GridCell {
  readonly column: number;
  readonly sides: readonly PictureSide[];
}

/** A row of a grid, which leads to what it tells. */
export interface GridRow {
  readonly label: string;
  /** The same in words, for whoever points at it or does not see it. */
  readonly says: string;
  readonly path: string;
  readonly cells: readonly GridCell[];
}

/** How far apart the cells are, and how high the titles of the columns are. */
const [pitch, titled] = [20, 20];

/** How many letters of a label stand in a line, and in how many lines. */
const [letters, most] = [38, 2];

/** How much room the labels have at the left: no more than the longest needs, so that the first fields are seen on a narrow screen. */
function roomOf(rows: readonly GridRow[]): number {
  const longest = Math.max(
    0,
    ...rows.flatMap(({ label }) => linesOf(label, letters, most).map(({ length }) => length)),
  );
  return Math.min(200, 30 + longest * 5.4);
}

/** How wide and how high a grid is: as wide as other pictures at least, so that what is written is as large as there; the title of its last column ends a little beyond it. */
export const gridSize = (
  columns: number,
  rows: readonly GridRow[],
): { readonly width: number; readonly height: number } => ({
  width: Math.max(560, Math.ceil(roomOf(rows)) + columns * pitch + 4),
  height: titled + rows.length * pitch,
});

/** Rows with their names, columns under their titles, and in each cell the sides that are there. */
export function Grid(its: {
  readonly picture: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly areAllTitled: boolean;
}) {
  const labelled = Math.ceil(roomOf(its.rows));
  // A title is as wide as its letters, and has a gap behind it.
  const widest = Math.max(0, ...its.columns.map((title) => title.length));
  const every = its.areAllTitled ? 1 : Math.ceil((widest * 5.2 + 4) / pitch);
  return (
    <>
      <g class="axis">
        {its.columns.map((title, index) =>
          index % every === 0 ? (
            <text class={its.areAllTitled ? "tight" : undefined} x={labelled + index * pitch + pitch / 2} y="12">
              {title}
            </text>
          ) : null,
        )}
      </g>
      <path
        class="line"
        d={its.rows
          .map((_, index) => `M${labelled} ${titled + index * pitch + 20}h${its.columns.length * pitch}`)
          .join("")}
      />
      {its.rows.map((row, index) => (
        <Row of={row} picture={its.picture} top={titled + index * pitch} labelled={labelled} />
      ))}
    </>
  );
}

function Row(its: {
  readonly of: GridRow;
  readonly picture: string;
  readonly top: number;
  /** Where the cells begin. */
  readonly labelled: number;
}) {
  const { of, picture, top, labelled } = its;
  const { label, says, path, cells } = of;
  const lines = linesOf(label, letters, most);
  return (
    <a class="row" href={useHref()(path)}>
      <title>{says}</title>
      {lines.map((line, index) => (
        <text
          class={lines.length > 1 ? "tight" : undefined}
          x={labelled - 8}
          y={top + 14 - (lines.length - 1) * 5 + index * 9}
        >
          {line}
        </text>
      ))}
      <Cells of={cells} picture={picture} left={labelled} top={top} pitch={pitch} />
    </a>
  );
}

/** The cells of a row, each as wide and as high as there is room between the columns. */
export function Cells(its: {
  readonly of: readonly GridCell[];
  readonly picture: string;
  readonly left: number;
  readonly top: number;
  /** How far apart the columns are. */
  readonly pitch: number;
}) {
  const { of, picture, left, top, pitch: apart } = its;
  const wide = apart - 2;
  return (
    <>
      {of.flatMap(({ column, sides }) =>
        sides.map((side, index) => {
          const middle = left + column * apart + 1 + (wide / sides.length) * (index + 0.5);
          const [x, y] = [wide / 18 / sides.length, wide / 18];
          const narrowed = x === 1 ? "" : ` scale(${x.toFixed(2)} ${y === 1 ? 1 : y.toFixed(2)})`;
          return (
            <use
              href={`#${picture}-tile`}
              transform={`translate(${Math.round(middle)} ${Math.round(top + 1 + 12 * y)})${narrowed}`}
              fill={patternOf(picture, side)}
            />
          );
        }),
      )}
    </>
  );
}
