import { resolversIn } from "../pages/chapter";
import * as agreements from "./agreement.resolver";
import * as blocs from "./bloc.resolver";
import * as closest from "./closest.resolver";
import * as cohesions from "./cohesion.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(agreements, blocs, closest, cohesions);
