import { thingsOf } from "../pages/things";
import { Meeting } from "./meeting";
import { meeting, process } from "./meeting.kind";
import { Process } from "./process";

/** The processes: all are held, so an answer needs only their slugs. */
export const processes = thingsOf(process, Process);

/** The meetings: all are held, so an answer needs only their slugs. */
export const meetings = thingsOf(meeting, Meeting);
