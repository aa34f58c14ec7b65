import { type Days, type Period, daysAsked, timeInWords } from "../dates/period";
import { type Cypher, cypher } from "../graph/cypher";
import type { Word } from "./where";

/** A year of the date of a thing: it falls within the year whole; what is undated does not. */
export const inYear: Word<number> = {
  holds: (year, _names, at) => within(daysAsked({ year }, parentOf(at))),
  says: (year) => `are dated${timeInWords({ year })}`,
};

/** A stretch of time, as `inYear`. */
export const inPeriod: Word<Period> = {
  holds: (during, _names, at) => within(daysAsked({ during }, parentOf(at))),
  says: (during) => `are dated${timeInWords({ during })}`,
};

function within(days: Days | null): Cypher {
  const { from, to } = days ?? { from: null, to: null };
  return cypher`coalesce((${from} IS NULL OR node.dateFirst >= ${from}) AND (${to} IS NULL OR node.dateLast <= ${to}), false)`;
}

/** Both words are read from one object, whose path is wanted: `where.year` stands in `where`. */
const parentOf = (argument: string): string => argument.slice(0, argument.lastIndexOf("."));
