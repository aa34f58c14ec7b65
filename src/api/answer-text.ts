import { setImmediate } from "node:timers/promises";
import { TooCostly } from "../errors";

/** The longest answer that is sent, in characters of JSON: many times what twenty thousand things take. */
const longest = 8_000_000;
/** How many characters are written before everybody else has a turn. */
const turn = 200_000;
/** A part of an answer with no more values than this is written at once: that takes less than a millisecond. */
const few = 4_000;

/** An answer as JSON, written piece by piece, so that a large one never keeps the process to itself. Throws TooCostly for one that is too long to be sent. */
export async function answerText(answer: unknown): Promise<string> {
  const pieces: string[] = [];
  let [length, since] = [0, 0];
  for (const piece of piecesOf(answer)) {
    pieces.push(piece);
    length += piece.length;
    since += piece.length;
    if (length > longest)
      throw new TooCostly(
        `This answer is longer than ${longest} characters, the most that one may have. Ask for smaller pages with first, or for less in each row.`,
      );
    if (since < turn) continue;
    since = 0;
    await setImmediate();
  }
  return pieces.join("");
}

/** What stands in no list is no more than what was asked for, and is not counted. */
function* piecesOf(value: unknown, isInList = false): Generator<string> {
  if (typeof value !== "object" || value === null || (isInList && roomAfter(value, few) >= 0)) {
    yield JSON.stringify(value);
    return;
  }
  if (Array.isArray(value)) {
    yield* piecesOfList(value);
    return;
  }
  let before = "";
  yield "{";
  for (const [key, part] of Object.entries(value)) {
    // As in JSON: what is not there leaves a hole in a list, and nothing in an object.
    if (part === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* piecesOf(part, isInList);
    before = ",";
  }
  yield "}";
}

/** As many of its parts together as have few values, or else one by one. */
function* piecesOfList(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) yield "[";
  let before = "[";
  for (let from = 0; from < list.length;) {
    const to = endOfFew(list, from);
    yield before;
    if (to > from) yield JSON.stringify(list.slice(from, to)).slice(1, -1);
    else yield* piecesOf(list[from], true);
    before = ",";
    from = Math.max(to, from + 1);
  }
  yield "]";
}

/** The place before which, from another on, there are few values in a list. */
function endOfFew(list: readonly unknown[], from: number): number {
  let room = few;
  for (let at = from; at < list.length; at += 1) {
    room = roomAfter(list[at], room);
    if (room < 0) return at;
  }
  return list.length;
}

/** How many more values there may be after those of a part; below zero as soon as there are too many. A long text counts as several. */
function roomAfter(part: unknown, room: number): number {
  if (typeof part === "string") return room - 1 - part.length / 100;
  if (typeof part !== "object" || part === null) return room - 1;
  let left = room - 1;
  if (Array.isArray(part)) {
    for (let at = 0; at < part.length && left >= 0; at += 1) left = roomAfter(part[at], left);
    return left;
  }
  // What an answer is made of has no prototype to inherit from, and to list its values takes longer than to count them.
  for (const field in part) {
    if (left < 0) break;
    left = roomAfter(Reflect.get(part, field), left);
  }
  return left;
}
