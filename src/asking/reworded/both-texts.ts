// cspell:ignore anymore associat endors
import type { Named } from "../../names/named";
import type { TypedText } from "../../phrases/typed-text";
import { heardFrom, wordsBetween } from "../heard-from";
import type { InsteadOf } from "./instead";

/** Texts of which there is one a year are called after these. */
const years = Array.from({ length: 30 }, (_, after) => 1998 + after);
const both =
  /^(?:both|the two|either) (?:of )?(?:the )?((?:[^ ,]+ ){1,2}?)(?:resolutions|texts|drafts) (?!of |in |from |by |on )/;

/** The two texts that are called so, each after its year; undefined where there are fewer or more. */
function twoCalled(typed: TypedText, what: string): readonly [string, string] | undefined {
  const found = new Map<Named, string>();
  for (const year of years) {
    const [text, ...others] = typed.lexicon
      .called(`${year} ${what} resolution`)
      .filter(({ label }) => label === "Resolution");
    if (text !== undefined && others.length === 0 && !found.has(text)) found.set(text, `${year} ${what} resolution`);
  }
  const [first, second, ...more] = found.values();
  return first === undefined || second === undefined || more.length > 0 ? undefined : [first, second];
}

/** The one text and the other, or either of them, as it was said. */
const oneAndOther = (said: string, [one, other]: readonly [string, string]): string =>
  `the ${one} ${said.startsWith("either") ? "or" : "and"} the ${other}`;

const bothOn = /^(?:both|the two|either) (?:of )?(?:the )?(?:resolutions|texts|drafts) (?:on|about) (?:the )?/;

/** `both resolutions on the programme of action`. */
const bothTextsOn: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, bothOn);
  if (its === undefined) return undefined;
  const last = typed.tokens.length;
  for (const end of [3, 2, 1].map((many) => Math.min(its.end + many, last))) {
    const two = twoCalled(typed, wordsBetween(typed, its.end, end));
    if (two !== undefined) return { end, words: oneAndOther(its.found[0], two) };
  }
  return undefined;
};

/** `both PoA resolutions`: the one and the other, each by its year. */
const bothTexts: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, both);
  const two = its && twoCalled(typed, (its.found[1] ?? "").trim());
  return its && two && { end: its.end, words: oneAndOther(its.found[0], two) };
};

/** `abstained on the programme of action both times`: on either text. */
const bothTimes: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:the )?((?:[^ ,]+ ){1,3}?)(?:both times|on both occasions|both years|each time|every time|twice)(?: (?:it was|they were) (?:voted on|put to (?:the|a) vote)| it came to (?:the|a) vote)? /,
  );
  const two = its && twoCalled(typed, (its.found[1] ?? "").trim());
  return its && two && { end: its.end, words: `the ${two[0]} and the ${two[1]}` };
};

const done: Readonly<Record<string, string>> = {
  sponsoring: "sponsored",
  "co sponsoring": "sponsored",
  "voting for": "voted for",
  supporting: "supported",
  sponsored: "sponsored",
  "co sponsored": "sponsored",
  supported: "supported",
};

/** `without sponsoring either of them`: of the two that are told before. */
const neitherOfThem: InsteadOf = (typed, at) => {
  const its =
    heardFrom(
      typed,
      at,
      /^(?:but |and |yet )?without (?:ever )?(sponsoring|co sponsoring|voting for|supporting) (?:either|any)(?: one)?(?: of (?:them|the two|these))? /,
    ) ??
    heardFrom(
      typed,
      at,
      /^(?:but |and |yet )?(sponsored|co sponsored|supported) neither(?: of (?:them|the two))? (?!\S)/,
    );
  const place = typed.tokens.findIndex((_, from) => from < at && heardFrom(typed, from, both) !== undefined);
  const two =
    its === undefined || place === -1
      ? undefined
      : twoCalled(typed, (heardFrom(typed, place, both)?.found[1] ?? "").trim());
  if (its === undefined || two === undefined) return undefined;
  const verb = done[its.found[1] ?? ""] ?? "";
  return { end: its.end, words: `but ${verb} neither the ${two[0]} nor the ${two[1]}` };
};

/** `but no longer did so in 2023`: not then. */
const noLonger: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:but|and|yet) (?:then )?(?:no longer|not any more|not anymore|no more) (?:did so |do so |did it |were |was )?(?=in \d{4} )/,
  );
  return its && { end: its.end, words: "but not" };
};

/** `aligned with its statements`: with those of the group that was named before. */
const itsStatements: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^((?:align|associat|join|endors|back)\w*(?: (?:itself|themselves))?(?: with)?) (?:any of )?(?:its|their) statements /,
  );
  if (its === undefined) return undefined;
  const named = typed.tokens.slice(0, at).flatMap((_, from) =>
    typed.lexicon
      .starting(typed, from)
      .filter(({ thing, end, cost }) => end <= at && cost < 0.5 && thing.label === "Coalition")
      .map(({ end }) => wordsBetween(typed, from, end)),
  );
  const whose = named.at(-1);
  return whose === undefined ? undefined : { end: its.end, words: `aligned themselves with ${whose} statements` };
};

/** What is said of the two texts of one name, of another year, and of a group by its statements. */
export const ofTwo: readonly InsteadOf[] = [neitherOfThem, bothTexts, bothTextsOn, bothTimes, noLonger, itsStatements];
