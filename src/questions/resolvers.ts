import { resolversIn } from "../pages/chapter";
import * as coalitionsOfState from "./coalitions-of-state.resolver";
import * as members from "./member.resolver";
import * as methods from "./method.resolver";
import * as states from "./state.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(coalitionsOfState, members, methods, states);
