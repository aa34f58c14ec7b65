import { thingsOf } from "../pages/things";
import { Norm } from "./norm";
import { norm } from "./norm.kind";

/** The norms: all are held, so an answer needs only their letters. */
export const norms = thingsOf(norm, Norm);
