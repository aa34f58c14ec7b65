import type { Tie } from "../../../graph/kind";
import { nounOf, orList } from "../../fields";
import { type TieRecord, isNode } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** A tie begins at one thing and ends at one thing. */
export const ends: RecordLaw = {
  name: "ends",
  *breaches(record) {
    if (isNode(record) || record.further) return;
    for (const [side, verb] of [
      ["from", "begins"],
      ["to", "ends"],
    ] as const) {
      const said = fieldsSaid(record, side);
      if (said.length === 1) continue;
      const message =
        said.length === 0
          ? `this ${nounOf(record.tie)} ${verb} nowhere: say ${orList(Object.keys(record.tie[side]))}.`
          : `this ${nounOf(record.tie)} ${verb} at ${said.length} things, ${said.join(" and ")}: say one.`;
      yield { at: record.at, message };
    }
  },
};

function fieldsSaid(record: TieRecord, side: "from" | "to"): string[] {
  const fields: Tie["from"] = record.tie[side];
  const mentioned = new Set(record[side].map(({ field }) => field));
  return Object.keys(fields).filter((field) => mentioned.has(field) || field in record.values);
}
