import { placeOf, textsIn, whatOf } from "../../../writing/record";
import { suggestionFor } from "../../suggestion";
import type { Law } from "../law";

/** A word of a vocabulary is one that the vocabulary has. */
export const words: Law = {
  name: "word",
  *breaches(seed) {
    for (const record of seed.records)
      for (const [field, what] of Object.entries(whatOf(record).fields)) {
        if (what.is !== "word" && what.is !== "words") continue;
        const known = Object.keys(what.vocabulary ?? {});
        for (const word of textsIn(record.values[field])) {
          if (known.includes(word) || word.trim() === "") continue;
          const message = `"${word}" is none of ${known.join(", ")}.`;
          yield { at: placeOf(record, field), field, message, suggestion: suggestionFor(word, known) };
        }
      }
  },
};
