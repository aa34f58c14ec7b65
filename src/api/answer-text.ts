import { setImmediate } from "node:timers/promises";
import { TooCostly } from "../errors";

/** The longest answer that is sent, in characters of JSON: many times what twenty thousand things take. */
const longest = 8_000_000;
/** How many characters are written before everybody else has a turn. */
const turn = 200_000;
/** A part of an answer with no more values than this is written at once. */
const few = 500;

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

function* piecesOf(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null || isFew(value)) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  let before = "";
  yield isList ? "[" : "{";
  for (const [key, part] of Object.entries(value)) {
    // As in JSON: what is not there leaves a hole in a list, and nothing in an object.
    if (part === undefined && !isList) continue;
    yield isList ? before : `${before}${JSON.stringify(key)}:`;
    yield* piecesOf(part ?? null);
    before = ",";
  }
  yield isList ? "]" : "}";
}

/** Whether there are few values in it, however they are nested. */
function isFew(value: object): boolean {
  let seen = 0;
  for (const rest: unknown[] = [value]; rest.length > 0;) {
    const next = rest.pop();
    if (typeof next === "string") seen += next.length / 100;
    if (++seen > few) return false;
    if (typeof next !== "object" || next === null) continue;
    for (const part of Object.values(next)) {
      rest.push(part);
      if (rest.length > few) return false;
    }
  }
  return true;
}
