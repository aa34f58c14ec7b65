import { faultOf, firstDay, lastDay } from "../../../dates/span";
import { type SeedRecord, filePlaceOf, textIn, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** A date is a day, a month, a year or a span that the calendar has. */
export const dates: RecordLaw = {
  name: "date",
  *breaches(record) {
    for (const [field, { is }] of Object.entries(whatOf(record).fields)) {
      const date = is === "span" ? textIn(record, field) : undefined;
      const message = date === undefined ? undefined : fault(date);
      if (message !== undefined) yield { at: filePlaceOf(record, field), field, message };
    }
  },
};

/** The first and last day in this field, as ISO days; undefined where there is no date or a faulty one. */
export function daysIn(record: SeedRecord | undefined, field: string): { first: string; last: string } | undefined {
  const date = record === undefined ? undefined : textIn(record, field);
  return date === undefined || fault(date) !== undefined ? undefined : { first: firstDay(date), last: lastDay(date) };
}

function fault(date: string): string | undefined {
  const wrong = faultOf(date);
  if (wrong !== undefined) return wrong;
  const far = date.split("/").find((end) => end < "1900" || end >= "2100");
  return far === undefined ? undefined : `${far} is not in this or the last century: correct the year.`;
}
