import { type Address, given } from "../address";
import { refused } from "../ask";
import { endsOf, timeIn } from "./filters";

/** The whole number that was given for a filter, such as a year; null where nothing was. Throws NotAnswered for what is none. */
export const wholeNumberIn = (address: Address, name: string): number | null => {
  const value = given(address, name);
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw refused(
    `“${name}” cannot be "${value}". Write a whole number in figures, such as ${name === "year" ? 2023 : 5}.`,
  );
};

/** The number that was given for a filter; undefined where nothing was. Throws NotAnswered for what is none. */
export const numberIn = (address: Address, name: string): number | undefined => {
  const value = given(address, name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(value)) return Number(value);
  throw refused(`“${name}” cannot be "${value}". Write a number, such as 1 or 1.5.`);
};

/** Whether yes was chosen of the choices of a filter, or no; null where nothing was. Throws NotAnswered for anything else. */
export const yesIn = (address: Address, name: string): boolean | null => {
  const value = given(address, name)?.toLowerCase();
  if (value === undefined) return null;
  if (value === "yes" || value === "no") return value === "yes";
  throw refused(`“${name}” cannot be "${value}". Choose one of these instead:`, ["yes", "no"]);
};

/** The choices of a filter that is answered by yes or no. */
export const yesOrNo = { yes: "yes", no: "no" };

/** The time that is asked about, in words: `2023`, `2021 to 2023`, `since 2021`; undefined where it is any. */
export function timeSaid(address: Address): string | undefined {
  const { from = null, to = null } = endsOf(timeIn(address)) ?? {};
  if (from === to) return from ?? undefined;
  return from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`;
}

/** By what a list is narrowed, in words: `topic “PoA”, year “2023”`; undefined where by nothing. */
export function chosenSaid(address: Address, filters: readonly { readonly name: string; readonly label: string }[]) {
  const told = filters.flatMap(({ name, label }) => {
    const value = given(address, name);
    return value === undefined ? [] : [`${label.charAt(0).toLowerCase()}${label.slice(1)} “${value}”`];
  });
  return told.length === 0 ? undefined : told.join(", ");
}
