import { memberOf } from "../../../coalitions/coalition.kind";
import { placeOf } from "../../../writing/record";
import type { Law } from "../law";
import { daysIn } from "./dates.law";

/** A membership does not end before it begins. */
export const memberships: Law = {
  name: "membership",
  *breaches(seed) {
    for (const membership of seed.tiesOf(memberOf)) {
      const begins = daysIn(membership, "from")?.first;
      const ends = daysIn(membership, "to")?.last;
      if (begins === undefined || ends === undefined || begins <= ends) continue;
      const message = `the membership ends on ${ends}, before it begins on ${begins}: correct one of them.`;
      yield { at: placeOf(membership, "to"), field: "to", message };
    }
  },
};
