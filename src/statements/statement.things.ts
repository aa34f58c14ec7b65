import { thingsOf } from "../pages/things";
import { Statement } from "./statement";
import { statement } from "./statement.kind";

export const statements = thingsOf(statement, Statement, {
  summary: ["summary"],
  machineMade: ["machineMade"],
  actor: ["actorLabel", "actorKey"],
  meeting: ["meetingKey"],
  positions: [],
  jointWith: [],
  alignedBy: [],
});
