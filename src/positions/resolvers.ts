import { resolversIn } from "../pages/chapter";
import * as evidence from "./evidence.resolver";
import * as positions from "./position.resolver";
import * as positionsOfState from "./positions-of-state.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(evidence, positions, positionsOfState);
