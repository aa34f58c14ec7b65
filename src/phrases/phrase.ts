import { isGiven } from "../given";
import type { Names } from "../names/names";
import type { TypedText } from "./typed-text";

/** What a phrase was read as, up to which word, and how unlikely that is. */
export interface Heard<Value> {
  readonly value: Value;
  readonly end: number;
  readonly cost: number;
}

/** A piece of a sentence that is both said and read: whatever says a value also reads it. */
export interface Phrase<Value> {
  /** The value in words; undefined where this phrase does not say such a value. Throws UnknownName. */
  say(value: Value, names: Names): string | undefined;
  /** Every way in which the words from a place on can be read so. */
  hear(typed: TypedText, at: number): readonly Heard<Value>[];
  /** Whether it ends in conditions of its own, after which a comma says that they are over. */
  isLong?(value: Value): boolean;
  /** Its words, as the documents show them. */
  readonly shape: string;
}

/** What a phrase says of some fields of an object. */
export type Part<Whole> = Phrase<Partial<Whole>>;

/** A shape within another: different things stand on lines of their own, and in brackets where more follows. */
export const bracketed = (shape: string): string =>
  /\n| \| /.test(shape) && !/^[[(].*[\])]$/s.test(shape) ? `(${shape.replaceAll("\n", " / ")})` : shape;

/** One after another: what each reads is one object. */
export function sequence<Whole extends object>(...parts: readonly Part<Whole>[]): Part<Whole> {
  return {
    shape: parts.map(({ shape }) => bracketed(shape)).join(" "),
    isLong: (whole) => parts.some((part) => part.isLong?.(whole) === true),
    say(whole, names) {
      const said = parts.map((part) => part.say(whole, names));
      return said.some((one) => one === undefined) ? undefined : said.filter((one) => one !== "").join(" ");
    },
    hear(typed, at) {
      let heard: readonly Heard<Partial<Whole>>[] = [{ value: {}, end: at, cost: 0 }];
      for (const part of parts) {
        if (heard.length === 0 || !typed.step()) return [];
        heard = heard.flatMap((before) => part.hear(typed, before.end).map((next) => together(before, next)));
      }
      return heard;
    },
  };
}

/** What two phrases read one after the other come to. */
export const together = <Whole extends object>(
  before: Heard<Partial<Whole>>,
  next: Heard<Partial<Whole>>,
): Heard<Partial<Whole>> => ({
  value: { ...before.value, ...next.value },
  end: next.end,
  cost: before.cost + next.cost,
});

/** A field of an object; what has it not is not said by this. */
export function field<Whole extends object, Key extends keyof Whole>(
  key: Key,
  phrase: Phrase<NonNullable<Whole[Key]>>,
): Part<Whole> {
  const given = (whole: Partial<Whole>): NonNullable<Whole[Key]> | undefined => {
    const value = whole[key];
    return isGiven(value) && !(Array.isArray(value) && value.length === 0)
      ? (value as NonNullable<Whole[Key]>)
      : undefined;
  };
  return {
    shape: phrase.shape,
    isLong: (whole) => {
      const value = given(whole);
      return value !== undefined && phrase.isLong?.(value) === true;
    },
    say: (whole, names) => {
      const value = given(whole);
      return value === undefined ? undefined : phrase.say(value, names);
    },
    hear: (typed, at) =>
      phrase.hear(typed, at).map(({ value, end, cost }) => ({ value: fieldOf<Whole, Key>(key, value), end, cost })),
  };
}

function fieldOf<Whole extends object, Key extends keyof Whole>(key: Key, value: Whole[Key]): Partial<Whole> {
  const its: Partial<Whole> = {};
  its[key] = value;
  return its;
}

/** What may be left out. */
export const optional = <Whole extends object>(part: Part<Whole>): Part<Whole> => ({
  ...part,
  shape: `[${part.shape.replaceAll("\n", " / ")}]`,
  isLong: (whole) => part.isLong?.(whole) === true,
  say: (whole, names) => part.say(whole, names) ?? "",
  hear: (typed, at) => [...part.hear(typed, at), { value: {}, end: at, cost: 0 }],
});

/** The first of these that says it; any of them reads it. */
export const oneOf = <Value>(...phrases: readonly Phrase<Value>[]): Phrase<Value> => ({
  shape: [...new Set(phrases.map(({ shape }) => shape))].join("\n"),
  isLong: (value) => phrases.some((phrase) => phrase.isLong?.(value) === true),
  say: (value, names) => {
    for (const phrase of phrases) {
      const said = phrase.say(value, names);
      if (said !== undefined) return said;
    }
    return undefined;
  },
  hear: (typed, at) => phrases.flatMap((phrase) => phrase.hear(typed, at)),
});

/** What is only said where these fields are not given. */
export const without = <Whole extends object>(keys: readonly (keyof Whole)[], part: Part<Whole>): Part<Whole> => ({
  ...part,
  isLong: (whole) => part.isLong?.(whole) === true,
  say: (whole, names) => (keys.some((key) => isGiven(whole[key])) ? undefined : part.say(whole, names)),
  hear: (typed, at) => part.hear(typed, at),
});

/** A phrase that is only read, and says nothing: another way to put what another phrase says. */
export const alsoRead = <Value>(phrase: Phrase<Value>): Phrase<Value> => ({ ...phrase, say: () => undefined });

/** The same, which is less likely to be meant than what costs less. */
export const unlikely = <Value>(phrase: Phrase<Value>, cost: number): Phrase<Value> => ({
  ...phrase,
  hear: (typed, at) => phrase.hear(typed, at).map((heard) => ({ ...heard, cost: heard.cost + cost })),
});
