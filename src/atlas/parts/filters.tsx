import { useContext } from "preact/hooks";
import { isGiven } from "../../given";
import { type Address, given } from "../address";
import { refused } from "../ask";
import { NarrowedBy } from "../narrowed";
import { useHref } from "./to";

/** A condition of a list that a reader may set. */
export interface Filter {
  /** As the address calls it: `region`. */
  readonly name: string;
  readonly label: string;
  /** What may be chosen, as values with their words; any text where it is left out. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What a text may look like. */
  readonly example?: string;
  /** What is so where nothing is chosen; anything, where it is left out. */
  readonly usual?: string;
}

/** The filters of a list as a plain form. */
export function Filters({ of, address }: { readonly of: readonly Filter[]; readonly address: Address }) {
  const href = useHref();
  const { things } = useContext(NarrowedBy);
  if (of.length === 0) return null;
  return (
    <form class="filters" action={href(address.path)}>
      {of.map((filter) => (
        <label>
          {filter.label}
          <Control of={filter} value={things.get(filter.name)?.name ?? given(address, filter.name)} />
        </label>
      ))}
      <button type="submit" class="quiet">
        Show
      </button>
    </form>
  );
}

function Control({
  of: { name, choices, example, usual = "any" },
  value,
}: {
  readonly of: Filter;
  readonly value: string | undefined;
}) {
  if (choices === undefined) return <input name={name} value={value} placeholder={example} maxLength={200} />;
  return (
    <select name={name}>
      <option value="">{usual}</option>
      {Object.entries(choices).map(([choice, words]) => (
        <option value={choice} selected={choice.toUpperCase() === value?.toUpperCase()}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** What was chosen for a filter, as a list for a `where`; null where nothing was. Throws NotAnswered, with the choices, for what is none of them. */
export function chosenIn<Word extends string>(
  address: Address,
  name: string,
  choices: Readonly<Record<Word, string>>,
): readonly Word[] | null {
  const value = given(address, name);
  if (value === undefined) return null;
  const words = Object.keys(choices) as Word[];
  const chosen = words.find((choice) => choice.toUpperCase() === value.toUpperCase());
  if (chosen !== undefined) return [chosen];
  throw refused(
    `“${name}” cannot be "${value}". Choose one of these instead:`,
    words.map((choice) => `${choice}, ${choices[choice]}`),
  );
}

/** When a list is asked about: a year, or any day, month or span, of which an end may be left open. Throws NotAnswered for what is no date. */
export function timeIn(address: Address) {
  const when = given(address, "year");
  if (when === undefined) return { year: null, during: null };
  const [from = when, to = from] = when.replace(yearsWithADash, "$1/$2").split("/");
  if (!isSpan(from, to))
    throw refused(
      `“year” cannot be "${when}". Write a year, a month or a day, such as 2023, 2023-07 or 2023-07-25, or a span of them, such as 2021/2023 or 2021/.`,
    );
  return /^\d{4}$/.test(when)
    ? { year: Number(when), during: null }
    : { year: null, during: { from: orOpen(from), to: orOpen(to) } };
}

/** The same, or a span by its two ends as `from` and `to`. Throws NotAnswered where both are given, and for what is no date. */
export function timeOrSpanIn(address: Address): ReturnType<typeof timeIn> {
  const [from = "", to = ""] = [given(address, "from"), given(address, "to")];
  if (from + to === "") return timeIn(address);
  if (given(address, "year") !== undefined) throw refused("Write “year”, or “from” and “to”, not both.");
  if (isSpan(from, to)) return { year: null, during: { from: orOpen(from), to: orOpen(to) } };
  throw refused(
    `“from” and “to” cannot be "${from}" and "${to}". Write a year, a month or a day, such as 2023, 2023-07 or 2023-07-25; one of them may be left out.`,
  );
}

/** The ends of the time that an address asks about, as `from` and `to` of another. */
export function endsIn(address: Address): [name: string, value: string][] {
  const ends = endsOf(timeOrSpanIn(address));
  return (["from", "to"] as const).flatMap((name) => {
    const end = ends?.[name];
    return isGiven(end) ? [[name, end] as [string, string]] : [];
  });
}

/** The two ends of a time: of a year both are that year; null where it is any time. */
export const endsOf = ({ year, during }: ReturnType<typeof timeIn>) =>
  year === null ? during : { from: String(year), to: String(year) };

/** A span as most people write it, with a dash or a word between its years: `2021-2023`, `2021–2023`, `2021 to 2023`; `2021-07` is a month. */
const yearsWithADash = /^(\d{4})\s*(?:[-–—]|to)\s*(\d{4}|)$/;

/** Whether there is a date, or one at either end of a span. */
const isSpan = (from: string, to: string): boolean =>
  from + to !== "" && [from, to].every((end) => end === "" || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(end));

/** An end of a span; none, where it is left open: `2021/`. */
const orOpen = (end: string): string | null => (end === "" ? null : end);
