import { refuseBoth } from "../dates/period";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import { type SetOf, all, any, not } from "./set";

/** What a `where` may say beside its words: other conditions, joined. */
export interface Joined<Where> {
  and?: Where[] | null;
  or?: Where[] | null;
  not?: Where | null;
}

/** How deep conditions may stand in each other. */
const deepest = 12;

/** The set that an input describes: its words all hold, and what is joined to them. `read` makes an atom of a word. */
export function setOf<Where extends Joined<Where>, Atom>(
  where: Where,
  words: readonly string[],
  read: (word: string, value: unknown, argument: string) => SetOf<Atom>,
  argument: string,
  depth = 1,
): SetOf<Atom> {
  if (depth > deepest)
    throw new BadQuestion(`${argument}: conditions stand more than ${deepest} deep in each other.`, argument);
  const inner = (part: Where, place: string) => setOf(part, words, read, place, depth + 1);
  const given = new Map<string, unknown>(Object.entries(where));
  refuseBoth({ year: given.get("year"), during: given.get("during") }, argument);
  const said = words.flatMap((word) => {
    const value = given.get(word);
    return isGiven(value) ? [chosenBy(value, () => read(word, value, `${argument}.${word}`))] : [];
  });
  if (where.and) said.push(all(...where.and.map((part, index) => inner(part, `${argument}.and[${index}]`))));
  if (where.or) said.push(any(...where.or.map((part, index) => inner(part, `${argument}.or[${index}]`))));
  if (where.not) said.push(not(inner(where.not, `${argument}.not`)));
  const [only] = said;
  return said.length === 1 && only !== undefined ? only : all(...said);
}

/** What a word chooses. Of an empty list of choices that is nothing, also where the list is one of several fields of the word. */
function chosenBy<Atom>(value: unknown, read: () => SetOf<Atom>): SetOf<Atom> {
  if (Array.isArray(value)) return value.length === 0 ? any() : read();
  return hasNoChoice(value) ? all(read(), any()) : read();
}

/** `and` and `or` are no choices: they join conditions. */
const hasNoChoice = (value: unknown): boolean =>
  typeof value === "object" &&
  Object.entries(value ?? {}).some(
    ([field, its]) => Array.isArray(its) && its.length === 0 && field !== "and" && field !== "or",
  );
