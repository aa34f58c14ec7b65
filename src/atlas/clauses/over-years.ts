import { type AskedWhere, clausesOf } from "./alternatives";

/** Whether a question names a regional group. */
export const asksOfRegions = (where: unknown): boolean => JSON.stringify(where ?? null).includes('"region":');

/** The words of a condition that have a time of their own. */
const timed = ["position", "silentOn", "spoke", "voted", "sponsored"] as const;

/** The same question of one year: each of its conditions that may have a time has that one. Undefined where none may. */
export function ofYear(where: AskedWhere, year: number): AskedWhere | undefined {
  const clauses = clausesOf(where).map((clause) => ({ clause, timed: inYear(clause, year) }));
  return clauses.some(({ timed: its }) => its !== undefined)
    ? { and: clauses.map(({ clause, timed: its }) => its ?? clause) }
    : undefined;
}

function inYear(clause: AskedWhere, year: number): AskedWhere | undefined {
  for (const word of timed) {
    const its = clause[word];
    // A vote on one text has a day of its own.
    if (its === null || its === undefined || "resolution" in its) continue;
    return { [word]: { ...its, year, during: null } };
  }
  return undefined;
}
