import { memberOf } from "../../../coalitions/coalition.kind";
import { filePlaceOf, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";
import { daysIn } from "./dates.law";

/** A membership does not end before it begins. */
export const memberships: RecordLaw = {
  name: "membership",
  *breaches(record) {
    if (whatOf(record) !== memberOf) return;
    const begins = daysIn(record, "from")?.first;
    const ends = daysIn(record, "to")?.last;
    if (begins === undefined || ends === undefined || begins <= ends) return;
    const message = `the membership ends on ${ends}, before it begins on ${begins}: correct one of them.`;
    yield { at: filePlaceOf(record, "to"), field: "to", message };
  },
};
