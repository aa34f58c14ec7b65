import type { Timed } from "../dates/period";
import { months } from "../dates/span";
import { datesFrom } from "./date-typed";
import type { Heard } from "./phrase";
import type { TypedText } from "./typed-text";
import { wording } from "./wording";

const halves = [
  { named: wording<object>("in the first half of", "during the first half of"), from: "01", to: "06" },
  { named: wording<object>("in the second half of", "during the second half of"), from: "07", to: "12" },
];
const opening = /^(?:from|between|in|during)$/;
const joins = /^(?:to|and|until|till|through)$/;

/** The number of a month by its name, as a date has it. */
function monthNamed(word: string): string | undefined {
  const place = months.findIndex((month) => month.toLowerCase() === word || month.slice(0, 3).toLowerCase() === word);
  return place === -1 ? undefined : String(place + 1).padStart(2, "0");
}

/** A part of one year: `from January to June 2020`, of which the year stands behind both months, and `in the first half of 2020`. */
export function partsOfYear(typed: TypedText, at: number): Heard<Timed>[] {
  const inHalf = halves.flatMap(({ named, from, to }) =>
    named
      .hear(typed, at)
      .flatMap(({ end }) => datesFrom(typed, end))
      .filter(({ value }) => value.length === 4)
      .map((year) => ({ ...year, value: { during: { from: `${year.value}-${from}`, to: `${year.value}-${to}` } } })),
  );
  const first = monthNamed(typed.word(at + 1));
  const isSpan = opening.test(typed.word(at)) && first !== undefined && joins.test(typed.word(at + 2));
  const span = isSpan
    ? datesFrom(typed, at + 3).flatMap((heard) =>
        heard.value.length === 7 && first <= heard.value.slice(5)
          ? [{ ...heard, value: { during: { from: `${heard.value.slice(0, 4)}-${first}`, to: heard.value } } }]
          : [],
      )
    : [];
  return [...inHalf, ...span];
}
