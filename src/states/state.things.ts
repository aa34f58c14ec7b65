import { thingsOf } from "../pages/things";
import { Organisation } from "./organisation";
import { State } from "./state";
import { organisation, state } from "./state.kind";

/** The states: all are held, so an answer needs only their codes. */
export const states = thingsOf(state, State);

/** The organisations: all are held, so an answer needs only their slugs. */
export const organisations = thingsOf(organisation, Organisation);
