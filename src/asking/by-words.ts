import type { Named } from "../names/named";
import type { Names } from "../names/names";
import { plain } from "../names/nearest";
import { type TypedText, tokensOf } from "../phrases/typed-text";

/** What a passage or a proposal is called, which tells none from another. */
const general = new Set(
  "the a an of on for in to and s new first second third last latest own big cyber text working group UN resolution resolutions norm norms proposal proposed idea paragraph passage language wording text reference references draft plan call".split(
    " ",
  ),
);
const ofPassages = /\b(?:paragraphs?|passages?|language|wording|references?)\b/;

/** The proposal or the passage whose names have all of these words; of several, that which is called by the fewest others. A state among the words is its proposer, and need not be named. */
export function nearestByWords(text: string, typed: TypedText): Named | undefined {
  const { names } = typed.lexicon;
  const isState = (word: string): boolean => names.meant(["State"], word).length > 0;
  const sought = tokensOf(text).flatMap(({ word, sign }) => (sign || general.has(word) || isState(word) ? [] : [word]));
  // The number of a paragraph alone is the name of none.
  if (sought.every((word) => /^\d+$/.test(word))) return undefined;
  const labels = ofPassages.test(plain(text)) ? ["Lineage", "Proposal"] : ["Proposal", "Lineage"];
  return fitting(sought, labels, names)[0];
}

/** The proposal whose names have all of these words, which tell it from others. */
export const proposalCalled = (words: readonly string[], names: Names): Named | undefined =>
  words.every((word) => general.has(word) || /^\d+$/.test(word))
    ? undefined
    : fitting(
        words.filter((word) => !general.has(word)),
        ["Proposal"],
        names,
      )[0];

const wordsKnown = new WeakMap<Named, readonly ReadonlySet<string>[]>();

/** The words of each name of a thing, which are the same as long as it is held. */
function wordsOf(thing: Named): readonly ReadonlySet<string>[] {
  const known = wordsKnown.get(thing);
  if (known !== undefined) return known;
  const found = [thing.name, ...thing.aliases, thing.key].map(
    (name) => new Set(tokensOf(name).map(({ word }) => word)),
  );
  wordsKnown.set(thing, found);
  return found;
}

/** The things whose names have all of these words, those first that have the fewest others. */
function fitting(sought: readonly string[], labels: readonly string[], names: Names): Named[] {
  const found = labels.flatMap((label, place) =>
    names
      .all(label)
      .flatMap((thing) =>
        wordsOf(thing).flatMap((its) =>
          sought.every((word) => its.has(word)) ? [{ thing, more: its.size - sought.length + 100 * place }] : [],
        ),
      ),
  );
  return found.toSorted((a, b) => a.more - b.more).map(({ thing }) => thing);
}
