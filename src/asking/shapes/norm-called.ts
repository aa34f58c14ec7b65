// cspell:ignore icts
import type { Named } from "../../names/named";
import { type TypedText, tokensOf } from "../../phrases/typed-text";

/** What tells no norm from another. */
const small = new Set("the a an of on for in to and own its norm norms cyber ict icts state states use".split(" "));

/** The norm that goes by the name of a topic, where one does: `supply chain norm`. */
export const normOnTopic = ({ name, aliases }: Named, { lexicon: { names } }: TypedText): Named | undefined =>
  [name, ...aliases].flatMap((one) => names.meant(["Norm"], `${one} norm`))[0];

/** The one norm whose names have all of these words. */
export function normWithWords(words: string, { lexicon: { names } }: TypedText): Named | undefined {
  const sought = tokensOf(words).flatMap(({ word, sign }) => (sign || small.has(word) ? [] : [word]));
  if (sought.length === 0) return undefined;
  const found = names
    .all("Norm")
    .filter((norm) =>
      [norm.name, ...norm.aliases].some((called) =>
        sought.every((word) => tokensOf(called).some((its) => its.word === word)),
      ),
    );
  return found.length === 1 ? found[0] : undefined;
}
