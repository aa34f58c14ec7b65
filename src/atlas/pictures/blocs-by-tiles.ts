import type { BlocsFoundFragment } from "../operations/graphql";
import { tileNote } from "./answering-states";
import type { Picture } from "./picture";
import type { PictureSide } from "./scale";
import { type StateSaid, tileMap } from "./tile-map";

/** The blocs that are painted, the largest first. */
const blocSides = ["BLOC_1", "BLOC_2", "BLOC_3", "BLOC_4"] as const;

/** As what a state is painted, by its bloc. */
export function blocSideOf(id: string, { blocs }: BlocsFoundFragment): PictureSide {
  const index = blocs.findIndex(({ members }) => members.some((state) => state.id === id));
  return blocSides[index] ?? "OTHER";
}

/** What the blocs are called in a legend. */
export const blocWords = ({ blocs }: BlocsFoundFragment): Readonly<Partial<Record<PictureSide, string>>> => ({
  ...Object.fromEntries(blocSides.map((side, index) => [side, `bloc ${index + 1}`])),
  OTHER: blocs.length > blocSides.length ? "in a smaller bloc or in none" : "in no bloc",
});

/** Which states vote together, by tiles; nothing where no bloc was found. */
export function blocsByTiles(found: BlocsFoundFragment): Picture | undefined {
  if (found.blocs.length === 0) return undefined;
  return tileMap({
    id: "map",
    title: "Who votes together",
    said: found.blocs.flatMap(({ members }): StateSaid[] =>
      members.map(({ id, iso3, name }) => ({ iso3, name, side: blocSideOf(id, found) })),
    ),
    others: () => "OTHER",
    words: blocWords(found),
    note: tileNote,
  });
}
