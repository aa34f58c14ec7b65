import type { BlocsFoundFragment } from "../operations/graphql";
import { counted } from "../words";
import type { Colouring } from "./blocs-coloured";
import type { Picture } from "./picture";
import { type StateSaid, tileMap } from "./tile-map";

/** Which states vote together, by tiles; nothing where no bloc was found. `about` says over which votes, and `minShared` how many two states share at least. */
export function blocsByTiles(
  { blocs, apart }: BlocsFoundFragment,
  { title, sideOf, words, key }: Colouring,
  { about, minShared }: { readonly about: string; readonly minShared: number },
): Picture | undefined {
  if (blocs.length === 0) return undefined;
  const states = [...blocs.flatMap(({ members }) => members), ...apart];
  return tileMap({
    id: "map",
    title,
    said: states.map(({ id, iso3, name }): StateSaid => ({ iso3, name, side: sideOf(id) })),
    others: ({ admitted }) => (admitted === undefined ? "NOT_MEMBER" : "NO_RECORD"),
    words: { NO_RECORD: "not among those that are compared", NOT_MEMBER: "no member, so without a vote", ...words },
    key,
    about,
    note: `A bloc is what the votes show, and nobody declared it: states that vote more alike with each other than with others. Two states are compared where both took part in ${counted(minShared, "vote")} or more; who agrees with none of them more than is usual, or took part in too few, is in no bloc.`,
  });
}
