import { thingsOf } from "../pages/things";
import { Source } from "./source";
import { source } from "./source.kind";

/** The sources: all are held, so an answer needs only their ids. */
export const sources = thingsOf(source, Source);
