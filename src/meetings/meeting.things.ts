import { thingsOf } from "../pages/things";
import { Meeting } from "./meeting";
import { meeting, process } from "./meeting.kind";
import { Process } from "./process";

export const processes = thingsOf(process, Process);
export const meetings = thingsOf(meeting, Meeting);
