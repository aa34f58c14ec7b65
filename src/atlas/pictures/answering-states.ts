import type { Picture } from "./picture";
import { tileMap } from "./tile-map";

/** Which states answer a question, among all; by region where it asks about regions. Nothing where their list was not asked for. */
export const answeringStates = (
  sentence: string,
  states: readonly { readonly iso3: string; readonly name: string }[] | undefined,
  isByRegion = false,
): Picture | undefined =>
  states === undefined
    ? undefined
    : tileMap({
        id: "map",
        title: sentence,
        said: states.map(({ iso3, name }) => ({ iso3, name, side: "ANSWERS" })),
        others: () => "OTHER",
        words: { ANSWERS: "answers", OTHER: "not in the answer" },
        note: isByRegion
          ? "One tile is one state, with its regional group; each leads to the page of the state."
          : tileNote,
        isByRegion,
      });

/** What a reader must know of every map of tiles. */
export const tileNote =
  "One tile is one state, near where it lies and whatever its size; each leads to the page of the state.";
