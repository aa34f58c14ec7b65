import type { Block } from "./block";
import type { Head } from "./text";

const organ =
  /^The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Open-ended Working Group|Commission on [A-Z][^,]*|Conference of [A-Z][^,]*),$/;

/** Whether a body begins to speak here, as in `The General Assembly,`. */
export const opensResolution = ({ text }: Block): boolean => organ.test(text);

const symbol = /(?:^|\s)([ASE]\/(?:[A-Z0-9][A-Za-z0-9.()-]*\/)*[A-Z0-9][A-Za-z0-9.()-]*)(?=[\s,*]|$)/;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const day = new RegExp(`(\\d{1,2}) (${months.join("|")}) (\\d{4})`);

/** The day that a text names, as an ISO date. */
function dayIn(text: string): string | undefined {
  const [, date = "", month = "", year = ""] = day.exec(text) ?? [];
  return year === ""
    ? undefined
    : `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
}

/** What a document says of itself in the lines before its text. */
export function headOf(before: readonly Block[]): Head {
  const texts = before.map(({ text }) => text);
  const numbered = texts.findIndex((text) => /^\d{2,3}\/\d{1,3}(?: [A-Z])?\.(?:\s|$)/.test(text));
  const adopted = texts.find((text) => /^(?:Resolution|Decision) adopted by/i.test(text));
  const issued = texts.findIndex((text) => /^Distr\.?:/.test(text));
  const dates = [adopted ?? "", ...texts.slice(Math.max(issued, 0))];
  return {
    symbol: symbolIn(texts) ?? ofNumber(texts[numbered]) ?? null,
    title: titleIn(before, numbered) ?? null,
    date: dates.flatMap((text) => dayIn(text) ?? [])[0] ?? null,
  };
}

/** A line that is a symbol counts before one that has a symbol in it, as the line on the committee's report has. */
function symbolIn(texts: readonly string[]): string | undefined {
  const alone = texts.find((text) => symbol.exec(text)?.[1] === text.replace(/\*+$/, ""));
  const among = texts.find((text) => !/^\[|report of the|para\./.test(text) && symbol.test(text));
  return (alone ?? (among === undefined ? undefined : symbol.exec(among)?.[1]))?.replace(/\*+$/, "");
}

const ofNumber = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `A/RES/${/^[^. ]+/.exec(text)?.[0] ?? ""}`;

/** How the title of a report begins, where the format does not say that it is one. */
const ofReport = /^(?:(?:zero|first|second|third|revised|draft|final|annual|progress|summary)\s+)*report\b/i;

/** Whether a text is the title of a report, and no heading within it, whatever the format calls it. */
export const isTitleOfReport = ({ text }: Block): boolean => ofReport.test(text);

/** What stands behind `77/37.`, or what the format calls the title. */
function titleIn(before: readonly Block[], numbered: number): string | undefined {
  if (numbered < 0)
    return (before.find(({ heading }) => heading === true) ?? before.find(({ text }) => ofReport.test(text)))?.text;
  const lines = before.slice(numbered).map(({ text }) => text);
  const title = lines
    .join(" ")
    .replace(/^\S+\.\s*/, "")
    .trim();
  return title === "" ? undefined : title;
}
