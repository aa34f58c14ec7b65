import { type Chapter, resolversIn } from "../pages/chapter";
import { norms } from "./norm.things";
import * as normsFrom from "./norm.resolver";

/** The eleven norms of 2015. */
export const chapter: Chapter = {
  things: [norms],
  resolvers: resolversIn(normsFrom),
};
