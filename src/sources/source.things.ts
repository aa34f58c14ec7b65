import { thingsOf } from "../pages/things";
import { Source } from "./source";
import { source } from "./source.kind";

export const sources = thingsOf(source, Source);
