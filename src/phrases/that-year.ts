import { datesFrom } from "./date-typed";
import type { Heard } from "./phrase";
import type { TypedText } from "./typed-text";
import { formsIn, wording } from "./wording";

const thatYear = wording<object>(
  ...formsIn(
    "that year|that same year|the same year|in that year|in that same year|in the same year|later that year|later in that year|later the same year|earlier that year|also that year",
  ),
);

/** The year that a text names before: `backed the one in 2020 but also the other that year`. */
export const yearsNamedBefore = (typed: TypedText, at: number): Heard<string>[] =>
  thatYear.hear(typed, at).flatMap(({ end, cost }) => {
    const before = typed.tokens.slice(0, at).flatMap((_, place) => datesFrom(typed, place));
    const last = before.at(-1);
    return last === undefined ? [] : [{ value: last.value.slice(0, 4), end, cost }];
  });
