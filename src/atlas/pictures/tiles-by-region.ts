import type { Region } from "../operations/graphql";
import { regions } from "../words";
import { statesOnTiles } from "./states-on-tiles";
import type { TilePlace } from "./tiles";

/** How many tiles stand in a row, and how many rows a title takes. */
const across = 28;

/** The regional groups in their order, and those that belong to none last. */
const inOrder = [...(Object.keys(regions) as Region[]), undefined];

/** The tiles of each regional group together, under its title, in the order of their codes. */
function laidByRegion() {
  const places = new Map<string, TilePlace>();
  const titles: { readonly row: number; readonly title: string }[] = [];
  let row = 0;
  for (const region of inOrder) {
    const codes = [...statesOnTiles].filter(([, state]) => state.region === region).map(([iso3]) => iso3);
    if (codes.length === 0) continue;
    titles.push({ row, title: region === undefined ? "In no regional group" : regions[region] });
    for (const [index, iso3] of codes.toSorted().entries())
      places.set(iso3, { column: index % across, row: row + 1 + Math.floor(index / across) });
    row += 1 + Math.ceil(codes.length / across);
  }
  return { places, titles, size: { columns: across, rows: row } };
}

/** Where each tile stands where a question is about regions, and the titles above them. */
export const tilesByRegion = laidByRegion();
