import type { BlocsFoundFragment } from "../operations/graphql";
import { counted } from "../words";
import { tileNote } from "./answering-states";
import type { Colouring } from "./blocs-coloured";
import type { Picture } from "./picture";
import { type StateSaid, tileMap } from "./tile-map";

/** Over which votes blocs were looked for. */
export const votesReckoned = ({ sentence, resolutions }: BlocsFoundFragment): string =>
  `${sentence}: over ${counted(resolutions, "recorded vote")} of the General Assembly of the United Nations.`;

/** Which states vote together, by tiles; nothing where no bloc was found. */
export function blocsByTiles(found: BlocsFoundFragment, { title, sideOf, words }: Colouring): Picture | undefined {
  const { blocs, apart } = found;
  if (blocs.length === 0) return undefined;
  const states = [...blocs.flatMap(({ members }) => members), ...apart];
  return tileMap({
    id: "map",
    title,
    said: states.map(({ id, iso3, name }): StateSaid => ({ iso3, name, side: sideOf(id) })),
    others: () => "OTHER",
    words,
    note: tileNote,
    about: votesReckoned(found),
  });
}
