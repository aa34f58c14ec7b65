import { pictureFile } from "../../../src/atlas/files/picture-file";
import type { Picture } from "../../../src/atlas/pictures/picture";
import { statesOnTiles } from "../../../src/atlas/pictures/states-on-tiles";

/** Each state that has a tile. */
export const everybody = [...statesOnTiles].map(([iso3, { name }]) => ({ iso3, name }));

/** A picture as its file, of a dataset whose version is known. */
export const drawn = (picture: Picture | undefined): string =>
  pictureFile({
    picture,
    url: "http://127.0.0.1/x",
    root: "http://127.0.0.1/",
    about: { version: "2026.1.1", revision: 7, committedAt: "2026-01-02T00:00:00Z" } as never,
  }) ?? "";
