import { faultOf } from "../../../dates/span";
import { state } from "../../../states/state.kind";
import { filePlaceOf, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** What the entries of each list of a seat may say. */
const lists: Readonly<Record<string, readonly string[]>> = {
  recordedAs: ["code", "name", "from", "until"],
  away: ["from", "until"],
};

/** The rules by which datasets of votes name a seat are lists of codes, names and whole days. */
export const seats: RecordLaw = {
  name: "seat",
  *breaches(record) {
    const { seat } = record.values;
    if (whatOf(record) !== state || typeof seat !== "object" || seat === null) return;
    for (const [list, entries] of Object.entries(seat))
      for (const message of faultsIn(list, entries))
        yield { at: filePlaceOf(record, "seat"), field: "seat", message };
  },
};

function faultsIn(list: string, entries: unknown): string[] {
  const known = lists[list];
  if (known === undefined) return [`there is no list "${list}": it is one of ${Object.keys(lists).join(" and ")}.`];
  if (!Array.isArray(entries)) return [`${list} is a list of entries such as {${known.join(", ")}}.`];
  return entries.flatMap((entry: unknown) => faultsOfEntry(list, known, entry));
}

function faultsOfEntry(list: string, known: readonly string[], entry: unknown): string[] {
  if (typeof entry !== "object" || entry === null) return [`an entry of ${list} says {${known.join(", ")}}.`];
  const said = Object.entries(entry);
  const strangers = said.filter(([field, value]) => !known.includes(field) || typeof value !== "string");
  const days = said.filter(([field, value]) => (field === "from" || field === "until") && !isDay(value));
  return [
    ...strangers.map(([field]) => `an entry of ${list} has the texts ${known.join(", ")}, and no such "${field}".`),
    ...days.map(([field, value]) => `${field} of ${list} is "${String(value)}": write a day such as "1990-10-02".`),
    ...(list === "recordedAs" && !("code" in entry) && !("name" in entry) ? ["an entry of recordedAs has neither code nor name: write one of them."] : []),
  ];
}

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && faultOf(value) === undefined;
