import type { ClauseHeard } from "../../questions/sentence.phrase";
import { all, atom } from "../../sets/set";
import { alike } from "./ellipsis";
import { ofStates, timeless } from "./fields-of-words";
import type { Item } from "./item";
import { isMeetingAlone, laterJoin, meet } from "./between-items";
import { ownSet } from "../own-set";
import { type JoinedClause, sharingVerb } from "./sharing-verb";
import { type Unit, type Units, isJoin } from "./units";

/** Whether a join goes on with what shares the verb: `and the treaty`, `or in 2022`. */
const listing = (item: Item | undefined): item is Item & { is: "join"; join: "and" | "or" | "nor" | "comma" } =>
  item?.is === "join" && ["and", "or", "nor", "comma"].includes(item.join);

/** Whether a join opens a list of what the verb before it is about: `opposed neither one nor the other`. */
const opensList = (item: Item | undefined): boolean =>
  item?.is === "join" && ["neither", "either", "both"].includes(item.join);

/** Puts clauses together with what leaves their verb out, before it and behind it. */
export function unitsOf(items: readonly Item[], whole: readonly Item[]): Units {
  const units: Unit[] = [];
  const unused: Item[] = [];
  const told = new Map<Item, ClauseHeard>();
  const read = items.filter(({ is }) => is !== "filling" && is !== "unread");
  let negated = false;
  let waiting: (Item & { is: "side" }) | undefined;
  let before: ClauseHeard | undefined;
  let early: (Item & { is: "time" }) | undefined;
  let isPlaced = false;
  for (let at = 0; at < read.length; at += 1) {
    const item = read[at];
    if (item === undefined) break;
    if (item.is === "join") {
      units.push({ join: item.join });
      if (item.join !== "both" && item.join !== "either")
        negated = item.join === "not" || item.join === "neither" || item.join === "nor" || item.join === "except";
      continue;
    }
    if (item.is === "side") {
      if (waiting !== undefined) unused.push(waiting);
      waiting = item;
      units.push({ set: all(), filled: false });
      continue;
    }
    if (item.is === "time" && before === undefined) {
      early = item;
      continue;
    }
    const sided = waiting && opensList(read[at - 1]) ? alike.sided(item, waiting.stance) : undefined;
    const placed = item.is === "clause" && early !== undefined ? alike.placed(item.ways[0], early.beside) : undefined;
    if (placed !== undefined && item.is === "clause" && placed !== item.ways[0]) isPlaced = true;
    const first =
      item.is === "clause"
        ? (placed ?? item.ways[0])
        : (sided ?? (before && (alike.again(before, item) ?? alike.onIt(before, item))) ?? alike.named(item));
    if (first === undefined || alike.isBeside(read[at - 1], item)) {
      unused.push(item);
      continue;
    }
    // Of what states are, nothing is asked at a time, or at a meeting.
    if (item.is === "bare" && timeless.has(first.word) && item.bare.namedTo < item.end)
      unused.push({ is: "unread", at: item.bare.namedTo, end: item.end, cost: 0 });
    // A time right behind a clause, with nothing that joins it, is when that was: `condemned it at the talks in March 2022`.
    const [latest] = units.slice(-1);
    const ahead = read[at - 1];
    if (item.is === "time" && ahead?.is === "clause" && before && isAlone(latest, before) && meet(whole, ahead, item))
      units.pop();
    const others: JoinedClause[] = [];
    // What follows without a verb shares this one.
    for (;;) {
      const beside = read[at + 1];
      const named = first.word === "state" && beside?.is === "bare" ? alike.again(first, beside) : undefined;
      if (named !== undefined && beside !== undefined) {
        told.set(beside, named);
        others.push({ by: "or", clause: named });
        at += 1;
        continue;
      }
      const [join, next] = [read[at + 1], read[at + 2]];
      if (!listing(join) || next === undefined || (next.is !== "bare" && next.is !== "time")) break;
      const clause = alike.again(others.at(-1)?.clause ?? first, next);
      if (clause === undefined) break;
      told.set(next, clause);
      others.push({
        // What was done at two meetings was done at either.
        by:
          join.join === "and" && isMeetingAlone(next)
            ? "or"
            : join.join === "and"
              ? "and"
              : join.join === "comma"
                ? (others.at(-1)?.by ?? laterJoin(read, at + 3))
                : "or",
        clause,
      });
      at += 2;
    }
    const last = others.at(-1)?.clause ?? first;
    const spread = others.length > 0 ? alike.sharing(first, last) : first;
    told.set(item, spread);
    // `NATO members but Turkey`: all of them but that one.
    const [but] = units.slice(-1);
    if (item.is === "bare" && first.word === "state" && isJoin(but, "but")) units.splice(-1, 1, { join: "except" });
    // `the Baltic states and Ukraine`: whoever is either is meant.
    else if (item.is === "bare" && first.word === "state" && isJoin(but, "and") && before && ofStates.has(before.word))
      units.splice(-1, 1, { join: "or" });
    if (waiting !== undefined) {
      const own = alike.onSide(first, waiting.stance);
      const place = units.findLastIndex((unit) => "set" in unit && !unit.filled);
      if (own === undefined) unused.push(waiting);
      else if (sided === undefined) {
        units[place] = { set: atom(own), filled: true };
      }
      if (own !== undefined) told.set(waiting, own);
      waiting = undefined;
    }
    const its = item.is === "clause" && others.length === 0 ? item : undefined;
    units.push({ set: (its && ownSet(its, spread)) ?? sharingVerb(spread, others, negated), filled: true });
    before = last;
    negated = false;
  }
  const behind =
    waiting && !units.some((unit) => "set" in unit && unit.filled) ? sidedBefore(unused, waiting) : undefined;
  if (waiting !== undefined && behind !== undefined) {
    units.push({ set: atom(behind), filled: true });
    told.set(waiting, behind);
  } else if (waiting !== undefined) unused.push(waiting);
  if (early !== undefined && !isPlaced) unused.push(early);
  return { units: units.filter((unit) => "join" in unit || unit.filled), unused, told };
}

/** Whether a unit is no more than a clause. */
const isAlone = (unit: Unit | undefined, clause: ClauseHeard): boolean =>
  unit !== undefined && "set" in unit && unit.set.kind === "atom" && unit.set.atom === clause;

/** The side of what stands before it, where nothing else was read, which is then used: `the checklist: who is against`. */
function sidedBefore(unused: Item[], { stance }: Item & { is: "side" }): ClauseHeard | undefined {
  const [about] = unused;
  const own = about && alike.sided(about, stance);
  if (own !== undefined) unused.shift();
  return own;
}
