import { firstDay, lastDay } from "../dates/span";
import { propertiesOf, statedIn } from "./properties";
import { type NodeRecord, type SeedRecord, type TieRecord, linkIn, textIn } from "./record";
import { type Records, isTold } from "./records";

/** What an edge from whoever made a statement says of that. */
type Making = Readonly<Record<string, unknown>>;

/**
 * What the edge from the one actor of a statement says: the date and the footnotes of the statement, as a signature says its own. So whoever reads
 * the edge need not ask which of the two it is.
 */
export function makingAlone(records: Records, statement: NodeRecord): Making {
  const { date, dateFirst, dateLast, sources, locators } = propertiesOf(statement);
  const said = { date, dateFirst, dateLast, sources, locators };
  return { ...statedIn(said), ...daysAmong(records, statement, statement) };
}

/** The same of a signature, which says its date and its footnotes itself: the days alone. */
export function daysOfMaking(records: Records, signature: TieRecord): Making {
  const statement = records.one(signature.to[0]);
  return isTold(statement) ? daysAmong(records, statement, signature) : {};
}

/**
 * `earliest` and `latest`: the days among which it was made, by which it is told who belonged to a coalition then. They are those of `dated`; and
 * where the statement's own date is wider than its meeting, or unknown, those of the meeting.
 */
function daysAmong(records: Records, statement: NodeRecord, dated: SeedRecord): Making {
  const at = records.one(linkIn(statement, "meeting"));
  const meeting = isTold(at) ? daysOf(at) : undefined;
  const own = daysOf(statement);
  const isWider =
    own === undefined || (meeting !== undefined && own.first <= meeting.first && own.last >= meeting.last);
  const days = isWider && meeting !== undefined ? meeting : daysOf(dated);
  return days === undefined ? {} : { earliest: days.first, latest: days.last };
}

function daysOf(record: SeedRecord): { readonly first: string; readonly last: string } | undefined {
  const date = textIn(record, "date");
  return date === undefined ? undefined : { first: firstDay(date), last: lastDay(date) };
}
