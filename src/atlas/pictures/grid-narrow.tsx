import { linesOf } from "../lines";
import { useHref } from "../parts/to";
import { Cells, type GridRow } from "./grid";
import type { Narrow } from "./picture";

/** How wide a picture is that is drawn for a narrow screen, and how many letters of a label stand in a line there. */
const [wide, letters] = [340, 52];

/** How far apart the columns are at most, as on a broad screen, and at least: what is smaller than that is no longer seen. */
const [broadest, narrowest] = [20, 11];

/** How high the titles of the columns are, and a label with the gap above it. */
const [titled, labelled] = [16, 17];

/** Rows with their names above them, for a narrow screen: so all columns are seen at once. Nothing where they are too many for that. */
export function gridNarrow(picture: string, columns: readonly string[], rows: readonly GridRow[]): Narrow | undefined {
  const pitch = Math.min(broadest, Math.floor(wide / Math.max(1, columns.length)));
  if (pitch < narrowest) return undefined;
  const apart = labelled + pitch;
  const end = titled + rows.length * apart;
  return {
    width: wide,
    height: end + titled,
    drawn: (
      <>
        {/* Beneath a long picture the titles stand once more, for those above are out of sight. */}
        {[11, end + 13].map((top) => (
          <Titles of={columns} pitch={pitch} top={top} />
        ))}
        {rows.map((row, index) => (
          <NarrowRow of={row} picture={picture} pitch={pitch} top={titled + index * apart} columns={columns.length} />
        ))}
      </>
    ),
  };
}

function Titles({ of, pitch, top }: { readonly of: readonly string[]; readonly pitch: number; readonly top: number }) {
  const widest = Math.max(0, ...of.map((title) => title.length));
  const every = Math.ceil((widest * 6 + 6) / pitch);
  return (
    <g class="axis left">
      {of.map((title, index) =>
        index % every === 0 ? (
          <text x={index * pitch + 1} y={top}>
            {title}
          </text>
        ) : null,
      )}
    </g>
  );
}

function NarrowRow(its: {
  readonly of: GridRow;
  readonly picture: string;
  readonly pitch: number;
  readonly top: number;
  readonly columns: number;
}) {
  const { of, picture, pitch, top, columns } = its;
  return (
    <a class="row" href={useHref()(of.path)}>
      <title>{of.says}</title>
      {/* A finger meets the row wherever it comes down on it. */}
      <path class="hit" d={`M0 ${top}h${wide}v${labelled + pitch}h-${wide}z`} />
      {linesOf(of.label, letters, 1).map((line) => (
        <text x="1" y={top + labelled - 4}>
          {line}
        </text>
      ))}
      <path class="line" d={`M0 ${top + labelled + pitch}h${columns * pitch}`} />
      <Cells of={of.cells} picture={picture} left={0} top={top + labelled} pitch={pitch} />
    </a>
  );
}
