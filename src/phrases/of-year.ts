import type { Named } from "../names/named";
import type { NameHeard, TypedText } from "./typed-text";

/** The first session of the General Assembly met in this year, and the session of each year bears its number. */
export const yearBeforeFirst = 1945;

/** Whether a thing is of a year: a resolution by its session, a process by the years in its name. */
function isOfYear({ label, key, name }: Named, year: number): boolean {
  if (label === "Resolution") return Number(/\d+/.exec(key)?.[0] ?? 0) + yearBeforeFirst === year;
  const years = (name.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  return years.length > 0 && Math.min(...years) <= year && year <= Math.max(...years);
}

const likelier = -0.1;

/** Of several things that bear one name, the one of the year that stands behind it: `the PoA resolution of 2023`, `the GGE of 2014`. */
export function ofYearBehind(typed: TypedText, end: number, things: readonly Named[]): NameHeard[] {
  if (!/^(?:of|in|from)$/.test(typed.word(end)) || !/^20\d\d$/.test(typed.word(end + 1))) return [];
  const year = Number(typed.word(end + 1));
  return things
    .filter(
      (one) =>
        ["Resolution", "Process"].includes(one.label) &&
        things.some((other) => other !== one && other.label === one.label) &&
        isOfYear(one, year),
    )
    .map((thing) => ({ thing, end: end + 2, cost: likelier }));
}
