import { type Chapter, resolversIn } from "../pages/chapter";
import { meetings, processes } from "./meeting.things";
import * as meetingsFrom from "./meeting.resolver";
import * as processesFrom from "./process.resolver";

/** When and where: processes and their sessions. */
export const chapter: Chapter = {
  things: [processes, meetings],
  resolvers: resolversIn(meetingsFrom, processesFrom),
};
