import type { BlocsFoundFragment } from "../operations/graphql";
import { tileNote } from "./answering-states";
import type { Picture } from "./picture";
import type { PictureSide } from "./scale";
import { type StateSaid, tileMap } from "./tile-map";

/** The blocs that are painted, the largest first. */
const blocSides = ["BLOC_1", "BLOC_2", "BLOC_3", "BLOC_4"] as const;

/** Which states vote together, by tiles; nothing where no bloc was found. */
export function blocsByTiles({ blocs }: BlocsFoundFragment): Picture | undefined {
  if (blocs.length === 0) return undefined;
  const said = blocs.flatMap(({ members }, index): StateSaid[] => {
    const side: PictureSide = blocSides[index] ?? "OTHER";
    return members.map(({ iso3, name }) => ({ iso3, name, side }));
  });
  return tileMap({
    id: "map",
    title: "Who votes together",
    said,
    others: () => "OTHER",
    words: {
      ...Object.fromEntries(blocSides.map((side, index) => [side, `bloc ${index + 1}`])),
      OTHER: blocs.length > blocSides.length ? "in a smaller bloc or in none" : "in no bloc",
    },
    note: tileNote,
  });
}
