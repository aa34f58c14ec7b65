import { type Chapter, resolversIn } from "../pages/chapter";
import { organisations, states } from "./state.things";
import * as organisationsFrom from "./organisation.resolver";

/** Who speaks: states, and organisations with them; what evidence of a state looks like. */
export const chapter: Chapter = {
  things: [states, organisations],
  resolvers: resolversIn(organisationsFrom),
};
