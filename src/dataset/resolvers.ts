import { resolversIn } from "../pages/chapter";
import * as datasets from "./dataset.resolver";
import * as imports from "./imported.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(datasets, imports);
