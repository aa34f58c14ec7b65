/**
 * Dates as precise as their source: `2023`, `2023-07`, `2023-07-25`, or a span of any two with `/` between.
 * Days are ISO texts (`2023-07-25`), so that earlier and later are the order of texts, in the program as in Cypher.
 */
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with a date, in a sentence that says what to write instead; undefined when nothing is. */
export function faultOf(date: string): string | undefined {
  const ends = date.split("/");
  if (ends.length > 2) return `"${date}" has more than one "/": write one span, such as 2023-07-24/2023-07-28.`;
  for (const end of ends) {
    if (!shape.test(end)) return `"${end}" is not a date: write 2023, 2023-07, 2023-07-25 or 2023-07-24/2023-07-28.`;
    if (!exists(end)) return `there is no day ${end}.`;
  }
  return firstDay(date) > lastDay(date) ? `"${date}" ends before it begins: write the earlier date first.` : undefined;
}

/** The first day of a date or span. */
export function firstDay(date: string): string {
  const [year = "", month = "01", day = "01"] = (date.split("/")[0] ?? date).split("-");
  return `${year}-${month}-${day}`;
}

/** The last day of a date or span. */
export function lastDay(date: string): string {
  const [year = "", month = "12", day] = (date.split("/").at(-1) ?? date).split("-");
  return `${year}-${month}-${day ?? String(daysOf(Number(year), Number(month))).padStart(2, "0")}`;
}

/** The months, as dates are said. */
export const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `2023`, `July 2023`, `25 July 2023`, or two of them with "to" between. */
export function dateInWords(date: string): string {
  const said = date.split("/").map((end) => {
    const [year = "", month, day] = end.split("-");
    const named = month === undefined ? [] : [months[Number(month) - 1] ?? month];
    return [...(day === undefined ? [] : [String(Number(day))]), ...named, year].join(" ");
  });
  return said.join(" to ");
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function exists(date: string): boolean {
  const [, year, month, day] = shape.exec(date) ?? [];
  const m = Number(month ?? 1);
  return m >= 1 && m <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= daysOf(Number(year), m);
}
