import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { single } from "../pages/single";
import type { Meeting } from "./meeting";
import { meetings, processes } from "./meeting.things";
import { type MeetingWhere, meetingAlphabet } from "./meeting.where";

const list = { alphabet: meetingAlphabet, things: meetings, says: "Meetings" };
const orders = byDate("slug");

type MeetingList = List<Meeting, MeetingWhere, Edge<Meeting>>;

/** All meetings, of every process. */
export const allMeetings: MeetingList = { ...list, rows: { from: cypher`MATCH (node:Meeting)`, orders } };

/** The meetings of a process, by its slug. */
export const meetingsOfProcess: MeetingList = {
  ...list,
  rows: { from: cypher`MATCH (:Process {slug: key})<-[:OF]-(node:Meeting)`, orders },
};

/** The process that a meeting belongs to, by the meeting's slug, or null. */
export const processOfMeeting = single(
  processes,
  (slugs, other) => cypher`
    MATCH (meeting:Meeting)-[:OF]->(other:Process) WHERE meeting.slug IN ${slugs}
    RETURN meeting.slug AS key, ${other} AS value
  `,
);
