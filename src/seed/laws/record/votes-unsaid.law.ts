import { takes } from "../../../statements/statement.kind";
import { filePlaceOf, textIn, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** A vote is never a statement: what a state explained of its vote may be one, that it voted is a row of a roll call. */
export const votesUnsaid: RecordLaw = {
  name: "unsaid",
  *breaches(record) {
    if (whatOf(record) !== takes || !/^(voted|abstained)\b/i.test(textIn(record, "summary") ?? "")) return;
    const message =
      "a vote is not a statement: write it as a row of votes.csv beside the resolution, and here what was said of it.";
    yield { at: filePlaceOf(record, "summary"), field: "summary", message };
  },
};
