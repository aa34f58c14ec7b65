import { filePlaceOf, textsIn, whatOf } from "../../../writing/record";
import { suggestionFor } from "../../suggestion";
import type { RecordLaw } from "../law";

/** A word of a vocabulary is one that the vocabulary has. */
export const knownWords: RecordLaw = {
  name: "word",
  *breaches(record) {
    for (const [field, what] of Object.entries(whatOf(record).fields)) {
      if (what.is !== "word" && what.is !== "words") continue;
      const known = Object.keys(what.vocabulary ?? {});
      for (const word of textsIn(record.values[field])) {
        if (known.includes(word) || word.trim() === "") continue;
        const message = `"${word}" is none of ${known.join(", ")}.`;
        yield { at: filePlaceOf(record, field), field, message, suggestion: suggestionFor(word, known) };
      }
    }
  },
};
