import { lastDay, months } from "../dates/span";
import type { Heard } from "./phrase";
import type { TypedText } from "./typed-text";
import { wordsOfPhrases } from "./wording";

/** A month by its name, or by its first three letters. */
const monthOf = (word: string): number =>
  months.findIndex(
    (month) =>
      month.toLowerCase() === word ||
      (word.length >= 3 && month.slice(0, 3).toLowerCase() === word) ||
      (word === "sept" && month === "September"),
  ) + 1;
for (const month of months) wordsOfPhrases.add(month.toLowerCase()).add(month.slice(0, 3).toLowerCase());
wordsOfPhrases.add("sept");

const isYear = (word: string): boolean => /^(?:19(?:4[5-9]|[5-9]\d)|20\d\d|2100)$/.test(word);
const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A date from a place on, as precise as it is typed: `2023`, `July 2023`, `25 July 2023`, `July 25, 2023`, `2023-07-25`. */
export function datesFrom(typed: TypedText, at: number): Heard<string>[] {
  const [one, two] = [typed.word(at), typed.word(at + 1)];
  const after = typed.word(at + 2) === "," ? at + 3 : at + 2;
  const day = (word: string) =>
    /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : 0;
  const found = (date: string, end: number) => (exists(date) ? [{ value: date, end, cost: 0 }] : []);
  if (isYear(one)) {
    const [month, its] = [/^\d\d$/.test(two), /^\d\d$/.test(typed.word(at + 2))];
    if (month && its) return found(`${one}-${two}-${typed.word(at + 2)}`, at + 3);
    return [...(month ? found(`${one}-${two}`, at + 2) : []), { value: one, end: at + 1, cost: 0 }];
  }
  if (monthOf(one) > 0) {
    const month = twoDigits(monthOf(one));
    if (isYear(two)) return found(`${two}-${month}`, at + 2);
    if (day(two) > 0 && isYear(typed.word(after)))
      return found(`${typed.word(after)}-${month}-${twoDigits(day(two))}`, after + 1);
  }
  // `05/2020`, and not two numbers side by side.
  const isWithStroke = typed.text.slice(typed.tokens[at]?.end, typed.tokens[at + 1]?.start) === "/";
  if (/^(?:0?[1-9]|1[0-2])$/.test(one) && isYear(two) && isWithStroke)
    return found(`${two}-${twoDigits(Number(one))}`, at + 2);
  if (day(one) > 0 && monthOf(two) > 0 && isYear(typed.word(at + 2)))
    return found(`${typed.word(at + 2)}-${twoDigits(monthOf(two))}-${twoDigits(day(one))}`, at + 3);
  return [];
}

const exists = (date: string): boolean => {
  const [, month = "01", day = "01"] = date.split("-");
  const last = Number(lastDay(date.slice(0, 7)).slice(-2));
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) <= last;
};
