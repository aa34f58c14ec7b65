import { cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import type { Meeting } from "./meeting";
import { meetings } from "./meeting.things";
import { type MeetingWhere, meetingAlphabet } from "./meeting.where";

const list = { alphabet: meetingAlphabet, entity: meetings.of, says: "Meetings" };
const orders = byDate("slug");

type MeetingList = List<Meeting, MeetingWhere, Edge<Meeting>>;

export const allMeetings: MeetingList = { ...list, rows: { from: cypher`MATCH (node:Meeting)`, orders } };

export const meetingsOfProcess: MeetingList = {
  ...list,
  rows: { from: cypher`MATCH (:Process {slug: key})<-[:OF]-(node:Meeting)`, orders },
};

/** The process that a meeting belongs to, as the graph holds it, or null. */
export const processOfMeeting = one<Record<string, unknown>>(
  (slugs) => cypher<Keyed<Record<string, unknown>>>`
    MATCH (meeting:Meeting)-[:OF]->(process:Process) WHERE meeting.slug IN ${slugs}
    RETURN meeting.slug AS key, process {.*} AS value
  `,
);
