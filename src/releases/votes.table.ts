import { resolution, rollCall, voted } from "../resolutions/resolution.kind";
import { state } from "../states/state.kind";
import { derivedFields, derivedIn } from "../writing/derived";
import type { NodeRecord, TieRecord } from "../writing/record";
import type { Records } from "../writing/records";
import { keyColumn, taken, through } from "./taken";
import { nodesIn } from "./nodes";
import { type Table, tabled } from "./release-table";

/** A vote of one state, with what was voted on. */
interface Vote {
  readonly tie: TieRecord;
  readonly voter: NodeRecord;
  readonly call: NodeRecord;
  readonly text: NodeRecord;
}

/** Every vote of every state in every roll call on record, with the resolution, the day and the choice: all that a study of votes needs, in one table. */
export function votesTable(records: Records): Table {
  const node = nodesIn(records);
  const derived = derivedIn(records);
  const votes = records.tiesOf(voted).map((tie): Vote => {
    const call = node(tie.to[0]);
    return { tie, voter: node(tie.from[0]), call, text: node(call.links.find(({ field }) => field === "resolution")) };
  });
  const columns = [
    keyColumn("state", state, ({ voter }: Vote) => voter),
    ...through(({ voter }: Vote) => voter, taken(state, { name: "stateName", region: "region" })),
    keyColumn("rollCall", rollCall, ({ call }: Vote) => call),
    keyColumn("resolution", resolution, ({ text }: Vote) => text),
    ...through(({ text }: Vote) => text, taken(resolution, { title: "resolutionTitle", track: "track" })),
    ...through(({ call }: Vote) => call, taken(rollCall, { body: "body", committee: "committee", on: "on" })),
    ...through(({ call }: Vote) => call, taken(rollCall, { part: "part", date: "date", result: "result" })),
    ...through(
      ({ call }: Vote) => call,
      taken({ fields: derivedFields[rollCall.label] ?? {} }, { final: "final" }, (call) => derived(call as NodeRecord)),
    ),
    ...through(
      ({ tie }: Vote) => tie,
      taken(voted, { choice: "choice", note: "note", source: "source", locator: "locator" }),
    ),
  ];
  const about =
    "Every vote of every state in every roll call on record, one a row, with the resolution, the day and the choice. Filter by `final` and `body` for one vote a resolution and state.";
  return tabled({ name: "votes", title: "Votes", about, key: ["state", "rollCall"], columns }, votes);
}
