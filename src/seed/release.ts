import { faultOf } from "../dates/span";
import { type Finding, findingOf } from "./finding";
import { type PlacedValue, sortOf } from "./placed-value";
import { suggestionFor } from "./suggestion";
import { toldInYaml } from "./yaml";

/** What a seed says of itself: which release of the facts it is, and what a citation of it names. */
export interface Release {
  /** Year, month and the number within the month: `2026.11.1`. */
  readonly version: string;
  /** The day up to which the facts were kept, as an ISO day. */
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly creators: readonly string[];
  /** The SPDX id of a licence of Creative Commons, such as `CC-BY-4.0`. */
  readonly licence: string;
  /** Where the dataset is published for good; null where that is nowhere. */
  readonly address: string | null;
}

/** The file of a seed that says which release it is. */
export const releaseFile = "version.yaml";

interface Rule {
  readonly required: boolean;
  readonly holds: (value: unknown) => boolean;
  /** What to write, as a clause goes on after "write". */
  readonly write: string;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 600;
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const isDay = (value: unknown): boolean =>
  matches(/^\d{4}-\d\d-\d\d$/)(value) && faultOf(String(value)) === undefined;
const aText = (write: string): Rule => ({ required: true, holds: isText, write });

const rules: Readonly<Record<keyof Release, Rule>> = {
  version: {
    required: true,
    holds: matches(/^\d{4}\.([1-9]|1[0-2])\.[1-9]\d*$/),
    write: 'year, month and number in quotation marks, such as "2026.11.1"',
  },
  date: { required: true, holds: isDay, write: 'a day in quotation marks, such as "2026-11-26"' },
  title: aText("what the dataset is called"),
  description: aText("what the dataset holds, in 600 characters at most"),
  publisher: aText("who publishes it"),
  creators: {
    required: true,
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
    write: "a list of those who made it, such as [The Acquis founders]",
  },
  licence: {
    required: true,
    holds: matches(/^(CC-BY(-SA|-ND|-NC|-NC-SA|-NC-ND)?-\d\.\d|CC0-1\.0)$/),
    write: "the SPDX id of a licence of Creative Commons, such as CC-BY-4.0",
  },
  address: {
    required: false,
    holds: matches(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/),
    write: "the address at which it is published, which begins with https://, or leave it out",
  },
};

/** What `version.yaml` says; undefined, with findings, where it breaks the law: every field is there and is what it should be, and the version is of the month of its date. */
export function releaseTold(file: string, text: string): { release: Release | undefined; findings: Finding[] } {
  const { told, findings } = toldInYaml(file, text);
  if (told === undefined) return { release: undefined, findings };
  const breaches = breachesIn(told).map((breach) => findingOf("release", breach));
  const value = told.value as Omit<Release, "address"> & { readonly address?: string };
  const release = breaches.length > 0 ? undefined : { ...value, address: value.address ?? null };
  return { release, findings: [...findings, ...breaches] };
}

function breachesIn({ at, fields, value }: PlacedValue): Parameters<typeof findingOf>[1][] {
  if (fields === undefined) return [{ at, message: `the fields of a release are meant here, not ${sortOf(value)}.` }];
  const strangers = [...fields].flatMap(([field, told]) => {
    const message = `a release has no field "${field}".`;
    return field in rules ? [] : [{ at: told.at, field, message, suggestion: suggestionFor(field, Object.keys(rules)) }];
  });
  const wrong = Object.entries(rules).flatMap(([field, { required, holds, write }]) => {
    const told = fields.get(field);
    if (told === undefined) return required ? [{ at, field, message: `it is missing: write ${write}.` }] : [];
    return holds(told.value) ? [] : [{ at: told.at, field, message: `write ${write}.` }];
  });
  return strangers.length + wrong.length > 0 ? [...strangers, ...wrong] : otherMonth(fields);
}

function otherMonth(fields: ReadonlyMap<string, PlacedValue>): Parameters<typeof findingOf>[1][] {
  const [version, date] = [fields.get("version"), fields.get("date")];
  const [year, month] = String(date?.value).split("-").map(Number);
  if (version === undefined || String(version.value).startsWith(`${year}.${month}.`)) return [];
  const message = `the version is of another month than the date: write ${year}.${month}. and its number within that month.`;
  return [{ at: version.at, field: "version", message }];
}
