import { type Timed, dayInWords, timeInWords } from "../dates/period";
import { firstDay, lastDay } from "../dates/span";
import { datesFrom } from "./date-typed";
import { partsOfYear } from "./part-of-year";
import type { Heard, Phrase } from "./phrase";
import { isFromThen, isHeldBehind, monthFrom } from "./made-in";
import type { TypedText } from "./typed-text";
import { yearsNamedBefore } from "./that-year";
import { timeOpening } from "./time-openings";

/** The day before the first of a date, or after its last, as precise as the date is. */
function beside(date: string, by: -1 | 1): string {
  const from = new Date(`${by < 0 ? firstDay(date) : lastDay(date)}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() + by);
  return from.toISOString().slice(0, date.length);
}

/** The date behind some words. */
const behind = (opens: Phrase<object>, typed: TypedText, at: number): Heard<string>[] =>
  opens.hear(typed, at).flatMap(({ end }) => datesFrom(typed, end));

/** The last of some years one after another, and where it ends. */
function yearsBehind(typed: TypedText, from: string, end: number): { to: string; last: number } {
  const comma = typed.word(end) === "," ? end + 1 : end;
  const next = /^(?:and|or)$/.test(typed.word(comma)) ? comma + 1 : comma;
  return from.length === 4 && next > end && typed.word(next) === String(Number(from) + 1)
    ? yearsBehind(typed, typed.word(next), next + 1)
    : { to: from, last: end };
}

/** The month after which something is called that was held in it: `at the March 2025 session`. */
function heldIn(typed: TypedText, at: number): Heard<string>[] {
  const from = monthFrom(typed, at);
  return (from === undefined ? [] : datesFrom(typed, from)).flatMap((heard) =>
    heard.value.length === 7 && isHeldBehind(typed, heard.end) ? [{ ...heard, end: heard.end + 1 }] : [],
  );
}

const within = (date: string): Timed =>
  date.length === 4 ? { year: Number(date) } : { during: { from: date, to: date } };

function hear(typed: TypedText, at: number): Heard<Timed>[] {
  const told = (heard: readonly Heard<string>[], time: (date: string) => Timed): Heard<Timed>[] =>
    heard.map(({ value, end, cost }) => ({ value: time(value), end, cost }));
  const began = behind(timeOpening.from, typed, at);
  // `2019-2021` has no word between its years.
  const spans = began.flatMap(({ value: from, end: middle }) =>
    [
      ...behind(timeOpening.to, typed, middle),
      ...(from.length === 4 ? datesFrom(typed, middle).filter(({ value }) => value.length === 4) : []),
    ].flatMap(({ value: to, end }) =>
      firstDay(from) <= lastDay(to) ? [{ value: { during: { from, to } }, end, cost: 0 }] : [],
    ),
  );
  // Years one after another are one stretch as well: `in 2021, 2022 and 2023`.
  const listed = began.flatMap(({ value: from, end }) => {
    const { to, last } = yearsBehind(typed, from, end);
    return Number(to) > Number(from) + 1 ? [{ value: { during: { from, to } }, end: last, cost: 0 }] : [];
  });
  // Two years of which either is meant are one stretch where nothing lies between them.
  const either = began.flatMap(({ value: from, end: middle }) =>
    behind(timeOpening.or, typed, middle)
      .filter(({ value: to }) => from.length === 4 && Number(to) === Number(from) + 1)
      .map(({ value: to, end, cost }) => ({ value: { during: { from, to } }, end, cost })),
  );
  const years = behind(timeOpening.within, typed, at);
  const goingOn = years.flatMap((heard) =>
    timeOpening.behind.hear(typed, heard.end).map(({ end }) => ({ ...heard, end })),
  );
  const earlier = years.flatMap((heard) =>
    timeOpening.earlier.hear(typed, heard.end).map(({ end }) => ({ ...heard, end })),
  );
  const isMadeThen = isFromThen(typed, at);
  const since = behind(timeOpening.since, typed, at).flatMap((heard) => [
    ...(isMadeThen ? [] : [heard]),
    ...timeOpening.onwards.hear(typed, heard.end).map(({ end }) => ({ ...heard, end })),
  ]);
  return [
    ...spans,
    ...listed,
    ...either,
    ...told([...years, ...(isMadeThen ? began : []), ...heldIn(typed, at), ...yearsNamedBefore(typed, at)], within),
    ...told(
      behind(timeOpening.day, typed, at).filter(({ value }) => value.length > 7),
      within,
    ),
    ...partsOfYear(typed, at),
    ...told([...since, ...goingOn], (from) => ({ during: { from } })),
    ...told(earlier, (to) => ({ during: { to } })),
    ...told(behind(timeOpening.until, typed, at), (to) => ({ during: { to } })),
    ...told(behind(timeOpening.before, typed, at), (date) => ({ during: { to: beside(date, -1) } })),
    ...told(behind(timeOpening.after, typed, at), (date) => ({ during: { from: beside(date, 1) } })),
  ];
}

/** A year, or a stretch of time. What says nothing of time says nothing. */
export const time: Phrase<Timed> = {
  shape:
    "in 2023 | in July 2023 | on 25 July 2023 | since 2021 | until 2021 | before 2021 | after 2021 | from 2021 to 2023 | between 2021 and 2023",
  say: (timed) => timeInWords(timed).trim(),
  hear: (typed, at) => typed.once(time, at, () => hear(typed, at)),
};

/** A day, a month or a year on which something was so. */
export const day: Phrase<string> = {
  shape: "on 25 July 2023 | in July 2023 | in 2023",
  say: (date) => dayInWords(date).trim(),
  hear: (typed, at) =>
    time.hear(typed, at).flatMap(({ value: { year, during }, end, cost }) => {
      if (typeof year === "number") return [{ value: String(year), end, cost }];
      const { from, to } = during ?? {};
      if (typeof from !== "string" || typeof to !== "string") return [];
      return [{ value: from === to ? from : `${from}/${to}`, end, cost }];
    }),
};
