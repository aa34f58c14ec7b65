import type { BlocsFoundFragment } from "../operations/graphql";
import type { Colouring } from "./blocs-coloured";
import type { Picture } from "./picture";
import { type StateSaid, tileMap } from "./tile-map";

/** Which states vote together, by tiles; nothing where no bloc was found. `about` says over which votes. */
export function blocsByTiles(
  { blocs, apart }: BlocsFoundFragment,
  { title, sideOf, words }: Colouring,
  about: string,
): Picture | undefined {
  if (blocs.length === 0) return undefined;
  const states = [...blocs.flatMap(({ members }) => members), ...apart];
  return tileMap({
    id: "map",
    title,
    said: states.map(({ id, iso3, name }): StateSaid => ({ iso3, name, side: sideOf(id) })),
    others: () => "OTHER",
    words,
    about,
  });
}
