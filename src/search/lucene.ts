import { type Typed, isBegun, isForgiven } from "./typed";

/** Where a word counts for more than in the texts: what a thing is called. */
const names = ["name", "title", "subject", "symbol", "aliases", "id"];
/** Every searched text of a thing, as the importer keeps it: in plain words. */
const texts = "folded";

/**
 * The questions that the full-text index is asked, in Lucene's language, from the strictest on. Words are letters and figures and
 * lower-case when they come here, so none of them can be an operator.
 */
export function questionsOf(typed: Typed): Readonly<Record<"whole" | "begun" | "near" | "some", string>> {
  const all = (variants: (word: string) => string[]) =>
    typed.words.map((word) => `+(${variants(word).join(" ")})`).join(" ");
  const begun = (word: string) => (isBegun(typed, word) ? [`${texts}:${word}*`, `name:${word}*^3`] : []);
  const near = (word: string) => (isForgiven(word) ? [`${texts}:${word}~1`, `name:${word}~1^3`] : []);
  return {
    whole: all(written),
    begun: all((word) => [...written(word), ...begun(word)]),
    near: all((word) => [...written(word), ...begun(word), ...near(word)]),
    some: typed.telling.flatMap((word) => [...written(word), ...near(word)]).join(" "),
  };
}

const written = (word: string): string[] => [`${texts}:${word}`, ...names.map((name) => `${name}:${word}^4`)];
