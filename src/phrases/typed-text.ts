import { folded } from "../names/folded";
import type { Named } from "../names/named";
import type { Names } from "../names/names";
import { spelledAlike } from "../names/usual-spelling";

/** A thing that a text names, from one word to another. */
export interface NameHeard {
  readonly thing: Named;
  readonly end: number;
  readonly cost: number;
}

/** What knows the names of things. */
export interface KnownNames {
  readonly names: Names;
  /** The things that are named from a place on. */
  starting(typed: TypedText, at: number): readonly NameHeard[];
  /** What bears just these words as a name. */
  called(words: string): readonly Named[];
}

/** A word of a text, or a sign that means something, with its place. */
export interface Token {
  /** The word as words are compared; the sign itself. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sign: boolean;
}

/** Words, and the signs that mean something: brackets, quotation marks, commas. */
const pieces = /[\p{L}\p{N}\p{M}]+|[()",;“”]/gu;
const signs: Readonly<Record<string, string>> = { "“": '"', "”": '"', ";": "," };

/** The words and signs of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pieces)].map(({ 0: piece, index }) => {
    const sign = /^[^\p{L}\p{N}\p{M}]$/u.test(piece);
    const word = sign ? (signs[piece] ?? piece) : spelledAlike(folded(piece));
    return { word, sign, start: index, end: index + piece.length };
  });
}

/** How many steps reading a text may take for each of its words: many times what a sentence needs. */
const mostSteps = 600;

/** A text on its way to being read. What was read at a place is remembered, so that nothing is read there twice. */
export class TypedText {
  readonly #remembered = new Map<object, Map<number, unknown>>();
  #steps = 0;

  constructor(
    readonly text: string,
    readonly lexicon: KnownNames,
    readonly tokens: readonly Token[] = tokensOf(text),
    /** What is named at a place in a way that stands in no list. */
    readonly guesses: ReadonlyMap<number, readonly NameHeard[]> = new Map(),
  ) {}

  /** Whether so much was tried that the rest is given up. */
  get isTangled(): boolean {
    return this.#steps > mostSteps * (this.tokens.length + 10);
  }

  /** Counts what is tried; false where too much was. */
  step(): boolean {
    this.#steps += 1;
    return !this.isTangled;
  }

  /** The word at a place; empty behind the last. */
  word(at: number): string {
    return this.tokens[at]?.word ?? "";
  }

  /** The text of the words from a place up to another. */
  slice(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first === undefined || last === undefined ? "" : this.text.slice(first.start, last.end);
  }

  /** What `hear` gives at a place, worked out once; nothing, where too much was tried already. */
  once<Value>(owner: object, at: number, hear: () => readonly Value[]): readonly Value[] {
    const its = this.#remembered.get(owner) ?? new Map<number, unknown>();
    this.#remembered.set(owner, its);
    const known = its.get(at);
    // One owner is only ever asked for one kind of value.
    if (known !== undefined) return known as readonly Value[];
    if (!this.step()) return [];
    // Whoever asks again at the same place before it is known goes round in a circle.
    its.set(at, []);
    const found = hear();
    its.set(at, found);
    return found;
  }
}

/** Of several ways to read the same words the likeliest, at most so many; of ways that are as likely the first. */
export function likeliest<Way extends { readonly end: number; readonly cost: number }>(
  ways: readonly Way[],
  most: number,
): readonly Way[] {
  if (ways.length < 2) return ways;
  const kept = new Map<number, number>();
  return [...ways]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ end }) => {
      const count = (kept.get(end) ?? 0) + 1;
      kept.set(end, count);
      return count <= most;
    });
}
