import { type Chapter, resolversIn } from "../pages/chapter";
import { figures } from "./figure.graph";
import * as countedByFrom from "./counted.resolver";
import * as figuresFrom from "./figure.resolver";

/** Numbers on record. */
export const chapter: Chapter = {
  things: [figures],
  resolvers: resolversIn(countedByFrom, figuresFrom),
};
