import type { Names } from "../names/names";
import type { TypedText } from "../phrases/typed-text";
import { tokensOf } from "../phrases/typed-text";
import { Stance } from "./stance";

/** A side that a topic has words of its own for. */
interface OwnSide {
  readonly topic: string;
  readonly stance: Stance;
  readonly words: readonly string[];
}

const made = new WeakMap<Names, ReadonlyMap<string, readonly OwnSide[]>>();

/** The sides that topics have words of their own for, by the first word. */
function ownSides(names: Names): ReadonlyMap<string, readonly OwnSide[]> {
  const known = made.get(names);
  if (known !== undefined) return known;
  const byFirst = new Map<string, OwnSide[]>();
  for (const { key, supporting, opposing } of names.all("Topic"))
    for (const [stance, text] of [
      [Stance.SUPPORT, supporting],
      [Stance.OPPOSE, opposing],
    ] as const) {
      if (text === null) continue;
      const words = tokensOf(text).map(({ word }) => word);
      const [first = ""] = words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { topic: key, stance, words }]);
    }
  made.set(names, byFirst);
  return byFirst;
}

/** Every word that a topic has for a side of its own. */
export const wordsOfSides = (names: Names): Set<string> =>
  new Set([...ownSides(names).values()].flat().flatMap(({ words }) => words));

/** The sides that are said from a place on in the words of their topics. */
export const sidesOfTopics = (typed: TypedText, at: number) =>
  (ownSides(typed.lexicon.names).get(typed.word(at)) ?? []).flatMap(({ topic, stance, words }) =>
    words.every((word, place) => typed.word(at + place) === word)
      ? [{ value: { topic, stance: [stance] }, end: at + words.length, cost: 0 }]
      : [],
  );
