import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

const year = "(?:19|20)\\d\\d";
const list = `(${year}(?:(?: ,)?(?: and| or)? (?:(?:in|of|from) )?${year})+)`;
const every = "(?:both|each of|all of|all three of|either|either of)";

/** Several years after one word: `in both 2018 and 2019`, `of 2020, 2022 and 2023`. */
const several = new RegExp(`^(in|of|from|during|for) (?:(${every}) )?${list} `);
/** What was of several years, every one of them: `all three Russian resolutions of 2020, 2022 and 2023`. */
const everyOne = new RegExp(
  `^(?:both|all|all (?:two|three|four|five|of)|each of) (?:the )?(?:two |three |four |five )?((?:[^ ,]+ ){1,4}?)(in|of|from) ${list} `,
);

/** The years of a list, each with its own word before it. */
function eachIn(before: string, years: string): string {
  const join = /\bor\b/.test(years) ? " or " : " and ";
  return (years.match(new RegExp(year, "g")) ?? []).map((one) => `${before} ${one}`).join(join);
}

/** Each year of a list with its own word, where every one of them is meant, or several are told that make no span. */
const yearsListed: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, several);
  const [, before = "", isEvery, years = ""] = its?.found ?? [];
  const told = (years.match(new RegExp(year, "g")) ?? []).map(Number);
  const isSpan = told.every((one, place) => place === 0 || one === (told[place - 1] ?? 0) + 1);
  // Texts of two years are those of the span.
  if (isEvery === undefined && isSpan && before === "of" && its !== undefined)
    return { end: its.end, words: `from ${Math.min(...told)} to ${Math.max(...told)}` };
  const isPlain = isEvery === undefined && (told.length < 3 || isSpan);
  if (its === undefined || isPlain) return undefined;
  return {
    end: its.end,
    words: eachIn(before, isEvery?.startsWith("either") === true ? years.replace(" and ", " or ") : years),
  };
};

const textsOfEveryYear: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, everyOne);
  const [, what = "", before = "", years = ""] = its?.found ?? [];
  return its && { end: its.end, words: `${what}${eachIn(before, years)}` };
};

/** Lists of years, each year with what it is the year of. */
export const listsOfYears: readonly InsteadOf[] = [textsOfEveryYear, yearsListed];
