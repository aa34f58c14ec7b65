import { groupedBy } from "../groups";
import { vocabulary } from "../graph/vocabulary";
import { foundAt } from "../lookup";
import type { RollCalls } from "../resolutions/roll-calls";

/** Into which pieces of time votes are put. */
export const TimeBy = vocabulary("TimeBy", "Into which pieces of time recorded votes are put.", {
  YEAR: "By the year of the vote.",
  SESSION:
    "By the session of the General Assembly, which begins in September: `77`, or `ES-11` of an emergency session.",
});
export type TimeBy = keyof typeof TimeBy;

/** Roll calls by their year or session, in order of date; those of which it is not known are left out. */
export function placesInTime(
  { all }: RollCalls,
  places: readonly number[],
  by: TimeBy,
): readonly (readonly [string, readonly number[]])[] {
  const periodOf = (place: number): string => {
    const { first, session } = foundAt(all, place, "roll call");
    return by === TimeBy.YEAR ? first.slice(0, 4) : (session ?? "");
  };
  return [...groupedBy(places, periodOf)].filter(([period]) => period !== "");
}
