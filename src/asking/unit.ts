import type { ClauseHeard } from "../questions/sentence.phrase";
import { type SetOf, all, any, atom } from "../sets/set";
import { alike } from "./ellipsis";
import { timeless } from "./fields-of-words";
import type { Item } from "./item";
import { ownSet } from "./own-set";
import type { Join } from "./small-words";

/** A clause, with those that share its verb, or a word that joins. */
export type Unit = { readonly set: SetOf<ClauseHeard>; readonly filled: boolean } | { readonly join: Join };

/** Whether this is one of these words that join. */
export const isJoin = (unit: Unit | undefined, ...joins: readonly Join[]): boolean =>
  unit !== undefined && "join" in unit && joins.includes(unit.join);

/** What the items of a question come to, and the words that could not be used. */
export interface Units {
  readonly units: readonly Unit[];
  readonly unused: readonly Item[];
  /** The clauses that stand for words where no clause was typed whole. */
  readonly told: ReadonlyMap<Item, ClauseHeard>;
}

type Joined = { readonly by: "and" | "or"; readonly clause: ClauseHeard };

/** Whether a join goes on with what shares the verb: `and the treaty`, `or in 2022`. */
const listing = (item: Item | undefined): item is Item & { is: "join"; join: "and" | "or" | "nor" | "comma" } =>
  item?.is === "join" && ["and", "or", "nor", "comma"].includes(item.join);

/** Whether a join opens a list of what the verb before it is about: `opposed neither one nor the other`. */
const opensList = (item: Item | undefined): boolean =>
  item?.is === "join" && ["neither", "either", "both"].includes(item.join);

/** Joins clauses that share a verb: `and` between all of them, or else `or`. */
function shared(first: ClauseHeard, others: readonly Joined[], negated: boolean): SetOf<ClauseHeard> {
  const atoms = [first, ...others.map(({ clause }) => clause)].map((clause) => atom(clause));
  if (atoms.length === 1) return atom(first);
  // Of several states each is meant.
  if (first.word === "state")
    return atom({
      ...first,
      value: [first, ...others.map(({ clause }) => clause)].flatMap(({ value }) => value as string[]),
    });
  // Who did not support one and the other supported neither.
  return negated || others.some(({ by }) => by === "or") ? any(...atoms) : all(...atoms);
}

/** Puts clauses together with what leaves their verb out, before it and behind it. */
export function unitsOf(items: readonly Item[]): Units {
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
    const others: Joined[] = [];
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
        by: join.join === "and" ? "and" : join.join === "comma" ? (others.at(-1)?.by ?? laterJoin(read, at + 3)) : "or",
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
    units.push({ set: (its && ownSet(its, spread)) ?? shared(spread, others, negated), filled: true });
    before = last;
    negated = false;
  }
  if (waiting !== undefined) unused.push(waiting);
  if (early !== undefined && !isPlaced) unused.push(early);
  return { units: units.filter((unit) => "join" in unit || unit.filled), unused, told };
}

/** The join that a list comes to after a comma. */
function laterJoin(read: readonly Item[], from: number): "and" | "or" {
  const next = read.slice(from).find((item) => item.is === "join" && item.join !== "comma");
  return next?.is === "join" && (next.join === "or" || next.join === "nor") ? "or" : "and";
}
