import { resolversIn } from "../pages/chapter";
import * as asking from "./asking.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(asking);
