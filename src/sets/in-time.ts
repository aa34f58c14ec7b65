import { type Days, type Period, type Timed, daysAsked } from "../dates/period";
import { type Cypher, cypher } from "../graph/cypher";
import { sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import { mapped } from "../phrases/values";
import { wording } from "../phrases/wording";
import { type Word, spoken } from "./where";

/** `are dated in 2023`. */
const dated = sequence<Timed>(wording("are dated"), time);

/** A year of the date of a thing: it falls within the year whole; what is undated does not. */
export const inYear: Word<number> = {
  holds: (year, _names, at) => within(daysAsked({ year }, parentOf(at))),
  ...spoken(
    mapped(
      dated,
      ({ year }) => year ?? undefined,
      (year) => ({ year }),
    ),
  ),
};

/** A stretch of time, as `inYear`. */
export const inPeriod: Word<Period> = {
  holds: (during, _names, at) => within(daysAsked({ during }, parentOf(at))),
  ...spoken(
    mapped(
      dated,
      ({ during }) => during ?? undefined,
      (during) => ({ during }),
    ),
  ),
};

function within(days: Days | null): Cypher {
  const { from, to } = days ?? { from: null, to: null };
  return cypher`coalesce((${from} IS NULL OR node.dateFirst >= ${from}) AND (${to} IS NULL OR node.dateLast <= ${to}), false)`;
}

/** Both words are read from one object, whose path is wanted: `where.year` stands in `where`. */
const parentOf = (argument: string): string => argument.slice(0, argument.lastIndexOf("."));
