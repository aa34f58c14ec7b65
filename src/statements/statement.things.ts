import { thingsOf } from "../pages/things";
import { Statement } from "./statement";
import { statement } from "./statement.kind";

/** The statements: what is wanted of one is asked of the graph each time, with what each field of it needs. */
export const statements = thingsOf(statement, Statement, {
  summary: ["summary"],
  machineMade: ["machineMade"],
  actor: ["actorLabel", "actorKey"],
  signedBy: ["signedByKey"],
  actors: [],
  meeting: ["meetingKey"],
  positions: [],
  jointWith: [],
  alignedBy: [],
});
