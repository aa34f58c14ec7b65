import { type Chapter, resolversIn } from "../pages/chapter";
import { memberOf } from "./coalition.kind";
import { coalitions } from "./coalition.things";
import * as coalitionsFrom from "./coalition.resolver";

/** Who stands together: rolls with dates, and definitions. */
export const chapter: Chapter = {
  things: [coalitions],
  ties: [memberOf],
  resolvers: resolversIn(coalitionsFrom),
};
