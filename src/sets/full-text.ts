import { BadQuestion } from "../errors";
import { type Cypher, cypher } from "../graph/cypher";
import { plain } from "../names/nearest";
import { quoted } from "../phrases/values";
import { verb } from "../phrases/wording";
import { type Word, spokenAs } from "./where";

/** How many words may be looked for at once: more than any sentence has, and few enough that many such questions are told apart at once. */
const mostWords = 50;

/**
 * Words in the texts of a thing: every word typed must stand in them, whole, or as a beginning where a star follows it; accents, case
 * and signs do not matter. The importer keeps the texts folded in one property. What a user types is only ever a parameter, so any
 * text is safe.
 */
export const fullText: Word<string> = {
  holds: (text, _names, argument) => holdsWords(text, cypher`coalesce(node.folded, "")`, argument),
  ...spokenAs(["speak of", ...verb("mention"), ...verb("contain"), "have the words"], quoted),
  starts: {
    narrowness: "words",
    from: (text) => {
      const known = soughtIn(text).flatMap(termOf);
      // Of a word that the index may cut otherwise, every text is looked at.
      return known.length === 0
        ? cypher``
        : cypher`CALL db.index.fulltext.queryNodes("names", ${known.join(" AND ")}) YIELD node`;
    },
  },
};

/** The same in a text that was folded as the importer folds texts. Throws BadQuestion for a text without words, or with too many. */
export function holdsWords(text: string, folded: Cypher, argument: string): Cypher {
  const sought = soughtIn(text);
  if (sought.length === 0)
    throw new BadQuestion(
      `${argument}: there is no word in it. Write one word or several, such as "capacity building"; "build*" is any word that begins so.`,
      argument,
    );
  if (sought.length > mostWords)
    throw new BadQuestion(
      `${argument}: these are ${sought.length} words, and at most ${mostWords} can be looked for at once. Leave out those that tell least.`,
      argument,
    );
  return cypher`all(word IN ${sought} WHERE (" " + ${folded} + " ") CONTAINS word)`;
}

/** A word as the full-text index is asked for it, in the property that the importer folds; nothing where that index has other words. */
function termOf(sought: string): string[] {
  const word = sought.trim();
  if (!/^[a-z0-9]{1,100}$/.test(word)) return [];
  return [`folded:${word}${sought.endsWith(" ") ? "" : "*"}`];
}

/** The words with a space before and, where they are whole, one behind, as they stand among the words of a text. */
function soughtIn(text: string): string[] {
  const words = text.replace(/^\s*the\s+/i, "").split(/\s+/);
  return words.flatMap((typed) => {
    const its = plain(typed)
      .split(" ")
      .filter((word) => word !== "");
    return its.map((word, index) => ` ${word}${typed.endsWith("*") && index === its.length - 1 ? "" : " "}`);
  });
}
