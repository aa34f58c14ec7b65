import { type Chapter, resolversIn } from "../pages/chapter";
import { sources } from "./source.things";
import * as sourcesFrom from "./source.resolver";

/** Where things are written, and the citation of a place in them. */
export const chapter: Chapter = {
  things: [sources],
  resolvers: resolversIn(sourcesFrom),
};
