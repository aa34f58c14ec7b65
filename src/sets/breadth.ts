import { BadQuestion } from "../errors";

/** How many conditions `and` and `or` may join in one argument, wherever in it they stand. */
const mostConditions = 100;
/** How many things one list may name; more than there are states. */
const mostNamed = 200;
/** How many letters one text may have, and all texts of one argument together: no name, title or cursor is so long. */
const mostLetters = { one: 2_000, all: 20_000 };

/** How much of a path is told. */
const mostTold = { words: 30, letters: 300 };

/** How much stands in an argument so far. */
interface Breadth {
  conditions: number;
  letters: number;
}

/** A part of an argument: where it stands is told only where it is refused, for paths of many parts in each other would be long. */
interface Part {
  readonly word: string | number;
  readonly value: unknown;
  readonly within?: Part;
}

/** Where a part stands, such as `where.voted.choice[0]`; long words and what stands deep are cut short. */
function pathOf(part: Part): string {
  const words: string[] = [];
  for (let at: Part | undefined = part; at !== undefined; at = at.within)
    words.unshift(typeof at.word === "number" ? `[${at.word}]` : `${at.within === undefined ? "" : "."}${at.word}`);
  const path = words.slice(0, mostTold.words).join("");
  return path.length > mostTold.letters ? `${path.slice(0, mostTold.letters)}…` : path;
}

/** Throws BadQuestion where an argument joins more conditions, names more things or has longer texts than one question may; before anything of it is looked up. */
export function refuseBreadth(argument: string, value: unknown): void {
  const { conditions, letters } = measured({ word: argument, value }, refuse);
  if (conditions > mostConditions)
    throw new BadQuestion(
      `${argument}: ${conditions} conditions are joined by and and or, and one question may join ${mostConditions}. Ask several questions, or name several things in the list of one condition.`,
      argument,
    );
  if (letters > mostLetters.all)
    throw new BadQuestion(
      `${argument}: its texts have ${letters} letters, and may have ${mostLetters.all} together. Ask for less at once.`,
      argument,
    );
}

/** The words that take a question about states: its words count too. */
const takesStates = new Set(["actors", "aligned", "sponsors"]);

/** How many words the questions about states have that stand in the conditions of a `where`. */
export function wordsWithin(where: unknown): number {
  if (Array.isArray(where)) return where.reduce((sum: number, part) => sum + wordsWithin(part), 0);
  if (typeof where !== "object" || where === null) return 0;
  return Object.entries(where).reduce(
    (sum, [field, part]) => sum + (takesStates.has(field) ? wordsIn(part) : wordsWithin(part)),
    0,
  );
}

/** How many words the conditions of a `where` have, wherever they stand in each other. */
export function wordsIn(where: unknown): number {
  if (Array.isArray(where)) return where.reduce((sum: number, part) => sum + wordsIn(part), 0);
  if (typeof where !== "object" || where === null) return 0;
  return Object.entries(where).reduce(
    (sum, [field, part]) => sum + (["and", "or", "not"].includes(field) ? wordsIn(part) : 1 + wordsWithin(part)),
    0,
  );
}

/** Throws BadQuestion for a list or a text that is too long by itself. */
function refuse(part: Part): void {
  const { value } = part;
  if (typeof value === "string" && value.length > mostLetters.one)
    throw refused(
      part,
      `this text has ${value.length} letters, and one may have ${mostLetters.one}. Write a shorter one.`,
    );
  if (Array.isArray(value) && value.length > mostNamed && !isJoined(part))
    throw refused(
      part,
      `${value.length} are named, and one list may name ${mostNamed}. Ask for the rest in a further question.`,
    );
}

function refused(part: Part, why: string): BadQuestion {
  const path = pathOf(part);
  return new BadQuestion(`${path}: ${why}`, path);
}

/** Whether these are conditions that are joined. */
const isJoined = ({ word, within }: Part): boolean => within !== undefined && (word === "and" || word === "or");

/** Walks an argument layer by layer, so that its depth is nobody's trouble, and no further than to the layer in which it is too wide. */
function measured(argument: Part, heard: (part: Part) => void = () => undefined): Breadth {
  const breadth: Breadth = { conditions: 0, letters: 0 };
  const isWide = () => breadth.conditions > mostConditions || breadth.letters > mostLetters.all;
  for (let layer: readonly Part[] = [argument]; layer.length > 0 && !isWide();) {
    for (const part of layer) {
      heard(part);
      const { value } = part;
      if (typeof value === "string") breadth.letters += value.length;
      if (Array.isArray(value) && isJoined(part)) breadth.conditions += value.length;
    }
    layer = layer.flatMap(partsOf);
  }
  return breadth;
}

function partsOf(within: Part): Part[] {
  const { value } = within;
  if (Array.isArray(value)) return value.map((part: unknown, word) => ({ word, value: part, within }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([word, part]) => ({ word, value: part as unknown, within }));
}
