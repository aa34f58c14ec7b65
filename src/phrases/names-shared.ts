import type { Named } from "../names/named";
import { paragraphNumbered } from "./paragraph-numbered";
import type { KnownNames, NameHeard, TypedText } from "./typed-text";

type Called = (words: string) => readonly Named[];

/** What tells things apart that are called alike otherwise. */
const counted =
  /^(?:zero|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|rev\d|\d{1,2}(?:st|nd|rd|th)|20\d\d)$/;
const joins = /^(?:and|or|to|versus|vs|with|,)$/;
/** So many words at most are shared by the names of two. */
const mostShared = 6;

/** A name that leaves out what the next one says as well: the first of `the second and third annual progress reports`. */
function sharingEnd(typed: TypedText, at: number, called: Called): NameHeard[] {
  if (![at, at + 2].every((place) => counted.test(typed.word(place))) || !joins.test(typed.word(at + 1))) return [];
  const from = at + 3;
  for (let end = Math.min(typed.tokens.length, from + mostShared); end > from; end -= 1) {
    const words = typed.tokens.slice(from, end);
    if (words.some(({ sign }) => sign)) continue;
    const shared = words.map(({ word }) => word).join(" ");
    const second = called(`${typed.word(at + 2)} ${shared}`);
    const first = called(`${typed.word(at)} ${shared}`).filter(({ label }) =>
      second.some((other) => other.label === label),
    );
    if (first.length > 0) return first.map((thing) => ({ thing, end: at + 1, cost: 0 }));
  }
  return [];
}

/** A norm by its letter alone behind another one: the second of `norms f and g`. */
function sharingBegin(typed: TypedText, at: number, called: Called): NameHeard[] {
  const isLetter = (place: number): boolean => /^[a-k]$/.test(typed.word(place));
  // "A" is mostly an article.
  if (!isLetter(at) || (typed.word(at) === "a" && at + 1 < typed.tokens.length)) return [];
  let first = at - 1;
  while (joins.test(typed.word(first)) || isLetter(first)) first -= 1;
  return first < at - 2 && /^norms?$/.test(typed.word(first))
    ? called(`norm ${typed.word(at)}`).map((thing) => ({ thing, end: at + 1, cost: 0 }))
    : [];
}

/** Names of which a part stands only beside another. */
export function namesShared(
  typed: TypedText,
  at: number,
  known: KnownNames & { readonly called: Called },
): NameHeard[] {
  const called: Called = (words) => known.called(words);
  return [...sharingEnd(typed, at, called), ...sharingBegin(typed, at, called), ...paragraphNumbered(typed, at, known)];
}

/** Of `any Russian resolution of 2019` none is meant alone that others are called like. */
export const notOneOf = (typed: TypedText, at: number, named: readonly NameHeard[]): NameHeard[] =>
  named.filter(
    ({ thing, end }) =>
      thing.label !== "Resolution" ||
      !/^(?:any|either|both) .*\b20\d\d\b/i.test(typed.slice(at, end)) ||
      named.every((other) => other.thing === thing || other.end !== end || other.thing.label !== "Resolution"),
  );
