import type { Names } from "../names/names";
import type { Named } from "../names/named";
import type { Phrase } from "./phrase";
import type { TypedText } from "./typed-text";

/** A thing by any usual name; it is read as its key. `says` is how a sentence names it. */
export const thingNamed = (labels: readonly string[], says: (thing: Named) => string): Phrase<string> => ({
  shape: `‹${labels.map((label) => label.toLowerCase()).join(" or ")}›`,
  say: (name, names) => says(names.get(labels, name, labels[0]?.toLowerCase() ?? "")),
  hear: (typed, at) =>
    namesFrom(typed, at, labels).map(({ thing, end, cost }) => ({
      value: typed.lexicon.names.written(thing, labels),
      end,
      cost,
    })),
});

/** What of these kinds is named from a place on; of the kinds the first are the likelier. */
export const namesFrom = (typed: TypedText, at: number, labels: readonly string[]) =>
  typed.lexicon.starting(typed, at).flatMap((heard) => {
    const place = labels.indexOf(heard.thing.label);
    return place === -1 ? [] : [{ ...heard, cost: heard.cost + place / 10 }];
  });

/** A text in quotation marks. */
export const quoted: Phrase<string> = {
  shape: "“…”",
  // The signs of a text mean nothing to whoever looks for its words.
  say: (text) => `"${text.replaceAll('"', "'")}"`,
  hear: (typed, at) => {
    if (typed.word(at) !== '"') return [];
    for (let end = at + 1; end < typed.tokens.length; end += 1) {
      if (typed.word(end) !== '"') continue;
      const text = typed.text.slice(typed.tokens[at]?.end, typed.tokens[end]?.start);
      return [{ value: text, end: end + 1, cost: 0 }];
    }
    return [];
  },
};

/** Some words as they stand, up to so many; what is known by no list of names. */
export const asTyped = (most: number): Phrase<string> => ({
  shape: "‹…›",
  say: (text) => text,
  hear: (typed, at) => {
    const found = [];
    for (let end = at + 1; end <= at + most && end <= typed.tokens.length; end += 1) {
      if (typed.tokens[end - 1]?.sign === true) break;
      found.push({ value: typed.slice(at, end), end, cost: (end - at) / 10 });
    }
    return found;
  },
});

/** A whole number, in figures or, up to twelve, in letters. */
export const wholeNumber: Phrase<number> = {
  shape: "‹number›",
  say: (number) => String(number),
  hear: (typed, at) => {
    const word = typed.word(at);
    const value = /^\d{1,4}$/.test(word) ? Number(word) : inLetters.indexOf(word);
    return value < 0 ? [] : [{ value, end: at + 1, cost: 0 }];
  },
};

const inLetters = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The same values said by another: `to` makes of what is read what is meant, `from` the other way round; what either does not know is not read, or not said. */
export const mapped = <Inner, Outer>(
  phrase: Phrase<Inner>,
  to: (inner: Inner) => Outer | undefined,
  from: (outer: Outer) => Inner | undefined,
): Phrase<Outer> => ({
  shape: phrase.shape,
  isLong: (outer) => {
    const inner = from(outer);
    return inner !== undefined && phrase.isLong?.(inner) === true;
  },
  say: (outer, names: Names) => {
    const inner = from(outer);
    return inner === undefined ? undefined : phrase.say(inner, names);
  },
  hear: (typed, at) =>
    phrase.hear(typed, at).flatMap((heard) => {
      const value = to(heard.value);
      return value === undefined ? [] : [{ ...heard, value }];
    }),
});
