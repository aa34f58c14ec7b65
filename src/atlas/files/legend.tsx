import { type LegendEntry, legendSaid } from "../pictures/picture";
import { type PictureSide, paints, sidesInOrder } from "../pictures/scale";
import { SwatchDrawn } from "../pictures/swatch";

/** Entries of a legend, each with its place from the left. */
type LegendRow = readonly { readonly entry: LegendEntry; readonly left: number }[];

/** How wide an entry is, by its letters. */
const widthOf = (entry: LegendEntry): number => 58 + legendSaid(entry).length * 10;

/** The entries of a legend in rows of at most so much width. */
export function legendRows(entries: readonly LegendEntry[], width = 1120): LegendRow[] {
  const rows: { entry: LegendEntry; left: number }[][] = [];
  let left = 0;
  for (const entry of entries) {
    if (rows.length === 0 || left + widthOf(entry) > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push({ entry, left });
    left += widthOf(entry);
  }
  return rows;
}

/** The legend of a picture within a file. */
export function Legend(its: { readonly rows: readonly LegendRow[]; readonly top: number }) {
  return (
    <>
      {its.rows.flatMap((row, index) =>
        row.map(({ entry, left }) => (
          <g class={entry.side} transform={`translate(${40 + left} ${Math.round(its.top + index * 34)})`}>
            <g transform="scale(1.22)">
              <SwatchDrawn of={entry} />
            </g>
            <text class="entry" x="32" y="18">
              {legendSaid(entry)}
            </text>
          </g>
        )),
      )}
    </>
  );
}

const ofSide = (side: PictureSide): string =>
  `.${side} .ground{fill:${paints[side].ground}}.${side} .marks{fill:${paints[side].mark}}.tiles.${side} text,.bars.${side} text{fill:${paints[side].text}}.bars.${side} text{stroke:${paints[side].ground}}`;

/** The style sheet within a file: what the style sheets of the pages say, in light colours. */
export const styleOfFiles = [
  'text{font-family:"Inter Variable",Inter,sans-serif;fill:#1a2630}',
  '.title{font-family:"Source Serif 4","Source Serif 4 Variable",Georgia,serif;font-size:34px}',
  ".entry{font-size:18px}.about{font-size:17px;fill:#4f5d69}.small{font-size:15px;fill:#4f5d69}",
  ".tiles text{font-size:7px;text-anchor:middle}.bars text{font-size:9px;font-weight:600;text-anchor:middle;stroke-width:3;paint-order:stroke}.axis text{font-size:9px;fill:#4f5d69;text-anchor:middle}.axis .tight{font-size:7px}.axis .end{text-anchor:end}.axis.left text{text-anchor:start}.line{stroke:#dcd8cc;fill:none}.row text{font-size:10px;text-anchor:end}.row .tight{font-size:8.5px}.station text{font-size:10px}.station .soft{fill:#4f5d69}.ties{stroke:#b9b5a8;stroke-width:.7;fill:none}.dot circle,.area circle,.block{fill:#22343f}.tie{stroke:#22343f;stroke-width:2}.area text{font-size:9px;text-anchor:middle}.land{fill:#e7e3d8}.year text{font-size:10px}.year .soft{fill:#4f5d69}.paper{fill:#fbfaf6}.edge{stroke:#dcd8cc}.found path{fill:none;stroke:#1a2630;stroke-width:2.5}.found .halo{stroke:#fbfaf6;stroke-width:6}.found text{font-size:11px;font-weight:600;text-anchor:middle;stroke:#fbfaf6;stroke-width:4;paint-order:stroke}.found .starts{text-anchor:start}.found .ends{text-anchor:end}",
  `.bars.NOT_MEMBER path{fill:${paints.NOT_MEMBER.ground};stroke:${paints.NOT_MEMBER.mark};stroke-dasharray:4 2}`,
  ...sidesInOrder.map(ofSide),
].join("");
