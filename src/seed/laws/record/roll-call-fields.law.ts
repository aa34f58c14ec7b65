import { rollCall } from "../../../resolutions/resolution.kind";
import { VotingBody } from "../../../resolutions/choice";
import { PutToVote, RollHeld } from "../../../resolutions/roll-held";
import type { Breach } from "../../finding";
import { type SeedRecord, filePlaceOf, textIn, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** A roll call says what was voted on where it was not the whole text, in which committee, and of a whole roll every total. */
export const rollCallFields: RecordLaw = {
  name: "roll",
  *breaches(record) {
    if (whatOf(record) !== rollCall) return;
    yield* either(record, "part", textIn(record, "on") !== PutToVote.WHOLE, {
      wanted: "say in words what was put to the vote.",
      unwanted: "the whole text was put to the vote: leave the part out, or correct what it was on.",
    });
    yield* either(record, "committee", textIn(record, "body") === VotingBody.COMMITTEE, {
      wanted: "say which committee voted, here or in the resolution.",
      unwanted: "this vote was taken in plenary: leave the committee out, or correct the body.",
    });
    const lacking = ["yes", "no", "abstain"].filter((total) => record.values[total] === undefined);
    if (textIn(record, "roll") === RollHeld.COMPLETE && lacking.length > 0)
      yield { at: filePlaceOf(record, "roll"), field: "roll", message: `a complete roll has all totals: write ${lacking.join(", ")}.` };
    if (textIn(record, "roll") === RollHeld.TOTALS && lacking.length === 3)
      yield { at: filePlaceOf(record, "roll"), field: "roll", message: "no total is on record: write one, or take the vote out." };
  },
};

function* either(
  record: SeedRecord,
  field: string,
  isWanted: boolean,
  message: { readonly wanted: string; readonly unwanted: string },
): Iterable<Breach> {
  if ((record.values[field] !== undefined) === isWanted) return;
  yield { at: filePlaceOf(record, field), field, message: isWanted ? message.wanted : message.unwanted };
}
