import { filePlaceOf, textsIn } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** Every character of a text can be read, and every text has some that can be seen. */
export const characters: RecordLaw = {
  name: "character",
  *breaches(record) {
    for (const [field, value] of Object.entries(record.values))
      for (const text of textsIn(value)) {
        const message = fault(text);
        if (message !== undefined) yield { at: filePlaceOf(record, field), field, message };
      }
  },
};

/**
 * Control characters but the end of a line and the tab, marks of format, halves of a pair, private characters, and the one that stands
 * where a character was lost. The two joiners are part of how some scripts are spelt.
 */
const unreadable = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFD]/u;

/** Nothing but joiners, spaces and letters that are drawn as nothing: the Hangul fillers, the blank of Braille. */
const invisible = /^[\s\p{Z}\p{M}\u200C\u200D\u115F\u1160\u3164\uFFA0\u2800]+$/u;

function fault(text: string): string | undefined {
  const found = unreadable.exec(text)?.[0].codePointAt(0);
  if (found !== undefined) {
    const name = `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
    return `a character that cannot be read stands in it, ${name}: write the text anew without it.`;
  }
  return text.trim() !== "" && invisible.test(text) ? "nothing in it can be seen: say something or leave it out." : undefined;
}
