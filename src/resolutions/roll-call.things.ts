import { thingsOf } from "../pages/things";
import { RollCall } from "./roll-call";
import { rollCall } from "./resolution.kind";

/** The roll calls: all are held, so an answer needs only their ids. */
export const rollCalls = thingsOf(rollCall, RollCall);
