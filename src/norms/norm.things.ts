import { thingsOf } from "../pages/things";
import { Norm } from "./norm";
import { norm } from "./norm.kind";

export const norms = thingsOf(norm, Norm);
