import { saidIn } from "./votes-layout";
import type { TableRow } from "./table";

/** The columns in which a resolution of the UN's machine-readable resolutions stands here, one row a vote. */
export const unxmlColumns = [
  ...["symbol", "adoption_date", "title", "pv", "originating_document", "subjects"],
  ...["in_favour", "against", "abstaining", "member", "vote"],
] as const;

/** Makes rows of one line of such a file, which holds a resolution as JSON; one that was adopted without a recorded vote has none. */
export function rowsOfResolution(text: string, line: number): TableRow[] {
  let said: Readonly<Record<string, unknown>>;
  try {
    said = JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return [{ line, cells: [], broken: "this is no JSON" }];
  }
  const lists = [
    ["Y", textsOf(said["MS_in_favour"])],
    ["N", textsOf(said["MS_against"])],
    ["A", textsOf(said["MS_abstaining"])],
  ] as const;
  const told = [
    textOf(said["symbol"]),
    dayOf(textOf(said["adoption_date"])),
    textOf(said["title"]),
    textOf(said["pv"]),
    textOf(said["originating_document"]),
    subjectsOf(said["subjects"]).join("|"),
    ...["MS_in_favour_count", "MS_against_count", "MS_abstaining_count"].map((field) => textOf(said[field])),
  ];
  return lists.flatMap(([vote, members]) => members.map((member) => ({ line, cells: [...told, member, vote] })));
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Names as they stand there, some with signs that no keyboard has. */
const textsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => (typeof one === "string" && saidIn(one) !== null ? [one] : []))
    : [];

const subjectsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => (Array.isArray(one) && one[1] === "UNBIS Thesaurus" ? [textOf(one[0])] : []))
    : [];

const months = "January February March April May June July August September October November December".split(" ");

/** `2 March 2022`, with whatever space between, and `2022-03-02 00:00:00` as `2022-03-02`; anything else stays as it is. */
function dayOf(date: string): string {
  const [, whole] = /^(\d{4}-\d\d-\d\d)[ T]00:00:00$/.exec(date.trim()) ?? [];
  if (whole !== undefined) return whole;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(date.trim()) ?? [];
  const place = months.indexOf(month);
  return place === -1 ? date : `${year}-${String(place + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
