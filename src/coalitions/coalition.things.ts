import { thingsOf } from "../pages/things";
import { Coalition } from "./coalition";
import { coalition } from "./coalition.kind";

/** The coalitions: all are held, so an answer needs only their slugs. */
export const coalitions = thingsOf(coalition, Coalition);
