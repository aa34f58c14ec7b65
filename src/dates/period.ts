import { Field, InputType } from "type-graphql";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import { PartialDate } from "./partial-date.scalar";
import { dateInWords, firstDay, lastDay } from "./span";

@InputType({ description: "A stretch of time, both ends included. An end that is left out is open." })
export class Period {
  @Field(() => PartialDate, { nullable: true, description: "From when; a partial date means its first day." })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "Until when; a partial date means its last day." })
  to?: string | null;
}

/** Two ISO days; an open end is null. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a question says of time: a year, or a stretch, not both. */
export interface Timed {
  year?: number | null;
  during?: Period | null;
}

/** The days that a question means, or null where it says nothing of time. Throws BadQuestion where it says two things. `argument` is empty at the root. */
export function daysAsked({ year, during }: Timed, argument: string): Days | null {
  refuseBoth({ year, during }, argument);
  if (isGiven(year)) {
    if (!Number.isInteger(year) || year < 1945 || year > 2100)
      throw new BadQuestion(
        `${within(argument, "year")}: ${year} is not a year of the United Nations; write one such as 2023.`,
        within(argument, "year"),
      );
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  return isGiven(during) ? daysOf(during, within(argument, "during")) : null;
}

/** Throws BadQuestion where a year and a period are both given; `argument` is empty at the root. */
export function refuseBoth({ year, during }: { year?: unknown; during?: unknown }, argument: string): void {
  if (!isGiven(year) || !isGiven(during)) return;
  if (argument === "") throw new BadQuestion("Give year or during, not both.", "during");
  throw new BadQuestion(`${argument}: give year or during, not both.`, argument);
}

const within = (argument: string, field: string): string => (argument === "" ? field : `${argument}.${field}`);

/** The days of a period. Throws BadQuestion where it is empty or ends before it begins. */
export function daysOf(period: Period, argument: string): Days {
  const from = isGiven(period.from) ? firstDay(period.from) : null;
  const to = isGiven(period.to) ? lastDay(period.to) : null;
  if (from === null && to === null) throw new BadQuestion(`${argument}: give from, to or both.`, argument);
  if (from !== null && to !== null && from > to)
    throw new BadQuestion(
      `${argument}: it ends (${to}) before it begins (${from}); write the earlier date as from.`,
      argument,
    );
  return { from, to };
}

/** What a sentence says before a time; each is said here alone. */
export const timeWords = { within: "in", day: "on", since: "since", until: "until", from: "from", to: "to" } as const;

/** ` in 2023`, ` from July 2021 to 2022`, ` since 2022`, for a sentence; empty where nothing was said of time. */
export function timeInWords({ year, during }: Timed): string {
  if (isGiven(year)) return ` ${timeWords.within} ${year}`;
  if (!isGiven(during)) return "";
  // Of a span only the end that counts is said.
  const from = isGiven(during.from) ? (during.from.split("/")[0] ?? during.from) : null;
  const to = isGiven(during.to) ? (during.to.split("/").at(-1) ?? during.to) : null;
  if (from === null) return to === null ? "" : ` ${timeWords.until} ${dateInWords(to)}`;
  if (to === null) return ` ${timeWords.since} ${dateInWords(from)}`;
  return from === to ? dayInWords(from) : betweenInWords(from, to);
}

const betweenInWords = (from: string, to: string): string =>
  ` ${timeWords.from} ${dateInWords(from)} ${timeWords.to} ${dateInWords(to)}`;

/** ` on 25 July 2023`, ` in July 2023`, ` from 24 July 2023 to 28 July 2023`, for a sentence. */
export function dayInWords(date: string): string {
  const [from = date, to] = date.split("/");
  if (to !== undefined) return betweenInWords(from, to);
  return ` ${date.length === "2023-07-25".length ? timeWords.day : timeWords.within} ${dateInWords(date)}`;
}
