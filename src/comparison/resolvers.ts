import { resolversIn } from "../pages/chapter";
import * as comparisons from "./comparison.resolver";
import * as contradictions from "./contradiction.resolver";
import * as listTallies from "./list-tally.resolver";
import * as overlaps from "./overlap.resolver";
import * as shifts from "./shift.resolver";
import * as positionsOn from "./positions-on.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(comparisons, contradictions, listTallies, overlaps, shifts, positionsOn);
