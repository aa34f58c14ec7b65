import { resolversIn } from "../pages/chapter";
import * as searches from "./search.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(searches);
