import { lastDay } from "../dates/span";
import { groupedBy } from "../groups";
import { PutToVote } from "../resolutions/roll-held";
import { rollCall } from "../resolutions/resolution.kind";
import { type NodeRecord, linkIn, textIn } from "./record";
import type { Records } from "./records";

/** The symbol of the resolution that a roll call was on, or undefined for anything else. */
export const votedOnIn = (node: NodeRecord): string | undefined =>
  node.kind === rollCall ? linkIn(node, "resolution")?.key : undefined;

/** The ids of the roll calls on whole texts; where a body voted on one several times, of the last, or of the one told last on that day. */
export function finalRollCallsIn(records: Records): ReadonlySet<string> {
  const whole = records.nodesOf(rollCall).filter((node) => textIn(node, "on") === PutToVote.WHOLE);
  const repeated = groupedBy(whole, (node) => `${textIn(node, "body") ?? ""} ${votedOnIn(node) ?? ""}`);
  const last = [...repeated.values()].flatMap((some) =>
    some.reduce((latest, one) => (dayOf(one) < dayOf(latest) ? latest : one)),
  );
  return new Set(last.map(({ key }) => key));
}

/** What has no day was before all that has one. */
function dayOf(node: NodeRecord): string {
  const date = textIn(node, "date");
  return date === undefined ? "" : lastDay(date);
}
