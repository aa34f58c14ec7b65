import { resolversIn } from "../pages/chapter";
import * as datasets from "./dataset.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(datasets);
