import type { Named } from "../names/named";
import type { NameHeard, KnownNames, TypedText } from "./typed-text";

const nouns = /^(?:paragraphs?|paras?|op|pp|annex)$/;
const texts: readonly string[] = ["Report", "Resolution"];
/** The convention stands in the annex of the resolution that adopted it, article by article. */
const convention = { keys: ["cybercrime-convention", "cybercrime-convention-signatories"], document: "A/RES/79/243" };

/** The number that begins at a place, with the letter in brackets behind it, or that of an annex: `27`, `40(a)`, `Annex C`. */
function numberFrom(typed: TypedText, at: number): { readonly number: string; readonly end: number } | undefined {
  if (typed.word(at - 1) === "annex") return { number: `Annex ${typed.word(at).toUpperCase()}`, end: at + 1 };
  const number = typed.word(at);
  if (!/^\d{1,3}[a-z]?$/.test(number)) return undefined;
  const isLettered =
    typed.word(at + 1) === "(" && /^[a-z]{1,3}$/.test(typed.word(at + 2)) && typed.word(at + 3) === ")";
  return isLettered ? { number: `${number}(${typed.word(at + 2)})`, end: at + 4 } : { number, end: at + 1 };
}

/** A paragraph by its number, and its text by any name: `paragraph 27 of the third APR`, `operative paragraph 3 of 78/16`. */
export function paragraphNumbered(typed: TypedText, at: number, known: KnownNames): NameHeard[] {
  if (/^articles?$/.test(typed.word(at))) return articleNumbered(typed, at, known);
  const noun = typed.word(at) === "operative" ? at + 1 : at;
  if (!nouns.test(typed.word(noun))) return [];
  const numbered = numberFrom(typed, noun + 1);
  if (numbered === undefined || !/^(?:of|in|from|,)$/.test(typed.word(numbered.end))) return [];
  const { number, end: behind } = numbered;
  const called = ({ key }: Named) => [number, `OP${number}`].map((one) => `${key}#${one}`);
  return known.starting(typed, behind + 1).flatMap(({ thing, end, cost }) => {
    const found = texts.includes(thing.label)
      ? called(thing).flatMap((name) => known.names.find(["Paragraph"], name) ?? [])
      : [];
    return found.slice(0, 1).map((paragraph) => ({ thing: paragraph, end, cost }));
  });
}

/** An article of the convention by its number: `article 6 of the cybercrime convention`. */
function articleNumbered(typed: TypedText, at: number, known: KnownNames): NameHeard[] {
  const numbered = numberFrom(typed, at + 1);
  if (numbered === undefined || !/^(?:of|in|from)$/.test(typed.word(numbered.end))) return [];
  const found = known.names.find(["Paragraph"], `${convention.document}#Annex, article ${numbered.number}`);
  const ends = known
    .starting(typed, numbered.end + 1)
    .filter(({ thing: { key } }) => key === convention.document || convention.keys.includes(key));
  return found === undefined ? [] : ends.map(({ end, cost }) => ({ thing: found, end, cost }));
}
