import { thingsOf } from "../pages/things";
import { Organisation } from "./organisation";
import { State } from "./state";
import { organisation, state } from "./state.kind";

export const states = thingsOf(state, State);
export const organisations = thingsOf(organisation, Organisation);
