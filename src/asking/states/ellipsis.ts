import { isGiven } from "../../given";
import type { RecordWhere } from "../../positions/position.where";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import { ofStates, own, timeless, withMeetings } from "./fields-of-words";
import type { Item } from "./item";
import { fitting, isOfAnotherYear, ofAnotherKind, timeOf, valueOf, votedOnTexts } from "./of-another-kind";

type Fields = Readonly<Record<string, unknown>>;

const hasTime = (clause: ClauseHeard): boolean =>
  isGiven(valueOf(clause)["year"]) || isGiven(valueOf(clause)["during"]);
/** Whether it is told where something was said, and not when. */
const isMeeting = ({ meeting, process }: Partial<RecordWhere>): boolean => isGiven(meeting) || isGiven(process);

/** The clause before, said again of another thing or another time. */
function again(before: ClauseHeard, item: Item): ClauseHeard | undefined {
  if (item.is !== "time" || item.stance === undefined) return againPlainly(before, item);
  const { stance, ...then } = item;
  const own = onSide(before, stance);
  return own && againPlainly(own, then);
}

function againPlainly(before: ClauseHeard, item: Item): ClauseHeard | undefined {
  const { at, end } = item;
  if (item.is === "time") {
    if (before.word === "memberOf") return onAnotherDay(before, item);
    const isPlace = isMeeting(item.beside);
    if (isOfAnotherYear(before, item.beside)) return undefined;
    if (isPlace ? !withMeetings.has(before.word) : timeless.has(before.word)) return undefined;
    const replaced = isPlace ? ["meeting", "process"] : ["year", "during"];
    const rest = Object.entries(valueOf(before)).filter(([field]) => !replaced.includes(field));
    // What was voted on in one year is voted on in the other.
    const { resolutions } = valueOf(before) as { readonly resolutions?: Fields };
    if (!isPlace && resolutions !== undefined && replaced.some((field) => isGiven(resolutions[field]))) {
      const kept = Object.entries(resolutions).filter(([field]) => !replaced.includes(field));
      const others = { ...Object.fromEntries(kept), ...timeOf(item.beside) };
      return { ...before, at, end, value: { ...Object.fromEntries(rest), resolutions: others } };
    }
    return { ...before, at, end, value: { ...Object.fromEntries(rest), ...item.beside } };
  }
  if (item.is !== "bare") return undefined;
  const { things, beside, texts } = item.bare;
  if (texts !== undefined) return votedOnTexts(before, item, texts);
  if (before.word === "state") {
    const state = things.find(({ label }) => label === "State");
    return state === undefined ? undefined : { ...before, at, end, value: [state.key] };
  }
  const [text] = before.word === "votedUnlike" ? things.filter(({ label }) => label === "Resolution") : [];
  if (text !== undefined) return votedOnTexts(before, item, { symbol: [text.key] });
  const found = fitting(before.word, things);
  if (found === undefined) return ofAnotherKind(before, item);
  const kept = Object.entries(valueOf(before)).filter(
    ([field]) => !own.includes(field) && !["year", "during", "meeting", "process"].includes(field),
  );
  return {
    ...before,
    at,
    end,
    value: {
      ...Object.fromEntries(kept),
      [found.field]: found.thing.key,
      ...(timeless.has(before.word) ? {} : beside),
    },
  };
}

/** A membership on another day: `belonged to the EU in 2019 but not in 2021`. */
function onAnotherDay(before: ClauseHeard, { at, end, beside }: Item & { is: "time" }): ClauseHeard | undefined {
  const { from, to } = beside.during ?? {};
  const span = isGiven(from) && isGiven(to) ? (from === to ? from : `${from}/${to}`) : undefined;
  const on = isGiven(beside.year) ? String(beside.year) : span;
  return on === undefined ? undefined : { ...before, at, end, value: { ...valueOf(before), on } };
}

/** A clause with a time that was told before it, where it has none of its own and can have one. */
const timed = (clause: ClauseHeard, beside: Partial<RecordWhere>): ClauseHeard =>
  hasTime(clause) || timeless.has(clause.word)
    ? clause
    : { ...clause, value: { ...valueOf(clause), ...timeOf(beside) } };

/** The same, or with a meeting that was told before it: `at the fifth session, who opposed the PoA`. */
const placed = (clause: ClauseHeard, beside: Partial<RecordWhere>): ClauseHeard =>
  !isMeeting(beside)
    ? timed(clause, beside)
    : withMeetings.has(clause.word) && !isMeeting(valueOf(clause))
      ? { ...clause, value: { ...valueOf(clause), ...beside } }
      : clause;

/** The first of a list with the time that stands behind the last: `opposed one and the other in 2023`. */
const sharing = (first: ClauseHeard, last: ClauseHeard): ClauseHeard => timed(first, valueOf(last));

/** A clause on the other side: `supported` of `supported and opposed it`. */
function onSide(clause: ClauseHeard, stance: "SUPPORT" | "OPPOSE"): ClauseHeard | undefined {
  if (clause.word === "position") return { ...clause, value: { ...valueOf(clause), stance: [stance] } };
  if (clause.word === "voted")
    return { ...clause, value: { ...valueOf(clause), choice: [stance === "SUPPORT" ? "YES" : "NO"] } };
  return undefined;
}

/** A thing that stands without any verb before it, where its name alone says which states are meant. */
function named(item: Item): ClauseHeard | undefined {
  if (item.is !== "bare") return undefined;
  const { at, end } = item;
  const state = item.bare.things.find(({ label }) => label === "State");
  if (state !== undefined) return { word: "state", value: [state.key], at, end, cost: 1 };
  const coalition = item.bare.things.find(({ label }) => label === "Coalition");
  return coalition === undefined
    ? undefined
    : { word: "memberOf", value: { coalition: coalition.key }, at, end, cost: 1 };
}

/** What states that are named are on record on: `the EU on the PoA`. */
function onIt(before: ClauseHeard, item: Item): ClauseHeard | undefined {
  if (item.is !== "bare" || !item.bare.on || !ofStates.has(before.word)) return undefined;
  const { at, end } = item;
  const { things, beside } = item.bare;
  const [position, vote] = [fitting("position", things), fitting("voted", things)];
  const its = position ?? vote;
  if (its === undefined) return undefined;
  const value = { [its.field]: its.thing.key, ...beside };
  return { word: position === undefined ? "voted" : "position", value, at, end, cost: 1 };
}

/** Whether a thing stands right behind a clause that tells what was done, with no word that joins it: `preferred the OEWG over the PoA`. */
const isBeside = (last: Item | undefined, item: Item): boolean =>
  item.is === "bare" && last?.is === "clause" && !ofStates.has(last.ways[0].word);

/** A thing whose side stands before what joins it: the first of `opposed neither one nor the other`. */
function sided(item: Item, stance: "SUPPORT" | "OPPOSE"): ClauseHeard | undefined {
  const { at, end } = item;
  const found = item.is === "bare" ? fitting("position", item.bare.things) : undefined;
  if (found === undefined || item.is !== "bare") return undefined;
  return {
    word: "position",
    value: { [found.field]: found.thing.key, stance: [stance], ...item.bare.beside },
    at,
    end,
    cost: 1,
  };
}

/** What clauses that leave words out have from their neighbours. */
export const alike = { again, onIt, isBeside, named, placed, sharing, onSide, sided } as const;
