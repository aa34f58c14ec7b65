import { type Phrase, oneOf, optional, sequence } from "./phrase";
import { formsIn, verb, wording } from "./wording";

/** How people write that something was done: whole forms, and what is put together of parts. */
export interface Ways {
  readonly forms: readonly string[];
  readonly built: Phrase<object>;
}

/** Every way in which some parts with strokes between stand one after another: `was|were`, `absent`. */
export const each = (...parts: readonly string[]): string[] =>
  parts.reduce<string[]>(
    (before, part) =>
      before.flatMap((one) => part.split("|").map((next) => [one, next].filter((text) => text !== "").join(" "))),
    [""],
  );

/** Verbs in all their forms, told by their bases with strokes between; one that is irregular has its past behind a slash, and "~" stands for whose. */
export const verbs = (bases: string): string[] =>
  bases.split("|").flatMap((one) => {
    const [base = one, past] = one.split("/");
    const [first = base, ...tail] = base.split(" ");
    const behind = tail.join(" ");
    return (behind.includes("~") ? ["its", "their"] : ["~"]).flatMap((who) =>
      verb(first, behind.replace("~", who), past),
    );
  });

/** The same before each way of some parts. */
export const verbsBefore = (bases: string, ...parts: readonly string[]): string[] =>
  verbs(bases).flatMap((form) => each(form, ...parts));

const wordsOf = (forms: readonly string[]): Phrase<object> => wording<object>(...(forms as [string, ...string[]]));

/** A verb, with parts behind it, each told by its forms with strokes between; what may be left out begins with one. */
export const verbWith = (bases: string, ...parts: readonly string[]): Phrase<object> =>
  sequence<object>(
    wordsOf([...new Set(verbs(bases))]),
    ...parts.map((part) => (part.startsWith("|") ? optional(wordsOf(formsIn(part.slice(1)))) : wordsOf(formsIn(part)))),
  );

const being = formsIn("are|were|is|was|be|been|being|have been|has been|stayed|remained|remain|remains");
/** How one is, by what stands behind the verb, which may be left out. */
export const isSo = (how: string): Phrase<object> =>
  sequence<object>(
    optional(wordsOf(being)),
    optional(wordsOf(formsIn("very|rather|more|quite|so|fully|broadly|generally|also|publicly|strongly|firmly|all"))),
    wordsOf(formsIn(how)),
  );

/** Any of these. */
export const waysBy = (forms: readonly string[], ...built: readonly Phrase<object>[]): Ways => ({
  forms,
  built: oneOf(...built),
});

/** Ways as one phrase, those that are told elsewhere first. */
export const waysPhrase = (told: readonly string[], ways: Ways): Phrase<object> =>
  oneOf(wordsOf([...new Set([...told, ...ways.forms])]), ways.built);
