import { type Chapter, resolversIn } from "../pages/chapter";
import { topics } from "./topic.graph";
import * as topicsFrom from "./topic.resolver";

/** What is argued about. */
export const chapter: Chapter = {
  things: [topics],
  resolvers: resolversIn(topicsFrom),
};
