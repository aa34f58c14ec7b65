import { resolversIn } from "../pages/chapter";
import * as changes from "./change.resolver";
import * as voices from "./voice.resolver";
import * as timelines from "./timeline.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(changes, voices, timelines);
