import { type Chapter, resolversIn } from "../pages/chapter";
import { hasStep } from "./lineage.kind";
import { lineages } from "./lineage.graph";
import * as passagesFrom from "./passage.resolver";
import * as lineagesFrom from "./lineage.resolver";

/** Passages and ideas, followed through documents. */
export const chapter: Chapter = {
  things: [lineages],
  ties: [hasStep],
  resolvers: resolversIn(passagesFrom, lineagesFrom),
};
