import { thingsOf } from "../pages/things";
import { Coalition } from "./coalition";
import { coalition } from "./coalition.kind";

export const coalitions = thingsOf(coalition, Coalition);
