import { type Phrase, bracketed } from "../phrases/phrase";
import { wording } from "../phrases/wording";
import { joinedReader } from "./joined.phrase";
import { type WordSaid, whereOf } from "./merged";
import { atom } from "./set";
import { type Joined, setOf } from "./set-of";
import { type Alphabet, notAmong, saidOf } from "./where";

/** The conditions of a list within another sentence: `were made in 2023 and support gender language`. In brackets where what ends within them could be taken for their end. */
export function conditionPhrase<Where extends Joined<Where>>(alphabet: Alphabet<Where>): Phrase<Where> {
  const its = Object.entries<{ readonly phrase?: Phrase<unknown> }>(alphabet);
  const order = its.map(([word]) => word);
  const { whole } = joinedReader<WordSaid>({
    one: (typed, at) =>
      its.flatMap(([word, { phrase }]) =>
        (phrase?.hear(typed, at) ?? []).map(({ value, end, cost }) => ({
          value: atom({ word, value }),
          end,
          cost,
          long: phrase?.isLong?.(value) === true,
        })),
      ),
    no: wording(notAmong),
  });
  return {
    shape: its.map(([, { phrase }]) => bracketed(phrase?.shape ?? "")).join("\n"),
    isLong: (where) => {
      const set = setOf<Where, string>(where, order, (word) => atom(word), "where");
      return set.kind !== "all" || set.of.length > 0;
    },
    say: (where, names) => {
      const said = saidOf(where, alphabet, names);
      return said === undefined || !said.deep ? said?.says : `(${said.says})`;
    },
    hear: (typed, at) =>
      whole(typed, at)
        .filter(({ deep = false }) => !deep)
        .map(({ value, end, cost }) => ({ value: whereOf<Where>(value, order), end, cost })),
  };
}
