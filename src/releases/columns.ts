import { firstDay, lastDay } from "../dates/span";
import type { Cell } from "../files/csv";
import type { Kind, Property, Reference } from "../graph/kind";
import { kinds } from "../kinds";
import { type NodeRecord, type SeedRecord, isNode, textsIn } from "../writing/record";
import type { Records } from "../writing/records";
import { tableOfKind } from "./table-names";
import type { ColumnOf } from "./release-table";

/** What the columns of a field take a record's values from: the record's own, or what is worked out of it. */
type ValuesOf = (record: SeedRecord) => Readonly<Record<string, unknown>>;

const said: ValuesOf = ({ values }) => values;

/** The columns that a property of a thing or of an edge takes: one, or three where it is a date. */
export function columnsOfProperty(name: string, what: Property, valuesOf: ValuesOf = said): ColumnOf<SeedRecord>[] {
  const { is, about, required = false, vocabulary } = what;
  const common = { name, about, required, ...(vocabulary === undefined ? {} : { words: Object.keys(vocabulary) }) };
  const value = (record: SeedRecord): unknown => valuesOf(record)[name];
  const text = (record: SeedRecord): Cell => asText(value(record));
  const list = (record: SeedRecord): Cell => textsIn(value(record));
  switch (is) {
    case "span":
      return [
        { ...common, sort: "date", of: text },
        ...[dayColumn(name, "First", firstDay, text), dayColumn(name, "Last", lastDay, text)],
      ];
    case "flag":
      return [{ ...common, required: true, sort: "flag", of: (record) => value(record) === true }];
    case "whole":
      return [{ ...common, sort: "whole", of: (record) => asWhole(value(record)) }];
    case "data":
      return [{ ...common, sort: "json", of: (record) => asJson(value(record)) }];
    case "texts":
    case "words":
    case "source":
    case "locator":
      return [{ ...common, sort: "text", many: true, of: list }];
    case "text":
    case "word":
      return [{ ...common, sort: "text", of: text }];
  }
}

function dayColumn(
  name: string,
  which: "First" | "Last",
  dayOf: (date: string) => string,
  text: (record: SeedRecord) => Cell,
): ColumnOf<SeedRecord> {
  const about = `The ${which.toLowerCase()} day of \`${name}\`, as a plain ISO day.`;
  const of = (record: SeedRecord): Cell => {
    const date = text(record);
    return typeof date === "string" ? dayOf(date) : undefined;
  };
  return { name: `${name}${which}`, about, sort: "day", of };
}

const asText = (value: unknown): Cell => (typeof value === "string" ? value : undefined);
const asWhole = (value: unknown): Cell => (typeof value === "number" ? value : undefined);
const asJson = (value: unknown): Cell => (value === undefined ? undefined : JSON.stringify(value));

/** The kinds of which a thing may be that a reference names: those that it says, and those inside whose things it is told. */
function kindsMeant(kind: Kind, name: string, told: readonly Kind[]): readonly Kind[] {
  const wholes = kinds.filter(({ fields }) =>
    Object.values(fields).some((field) => field.is === "parts" && field.of() === kind && field.whole === name),
  );
  return [...new Set([...told, ...wholes])];
}

/** The columns that a reference of a kind takes: the key of what it names, and its kind where that may be one of several. */
export function columnsOfReference(
  kind: Kind,
  [name, what]: readonly [string, Reference],
  records: Records,
): ColumnOf<SeedRecord>[] {
  const { about, required = false, many = false } = what;
  const meant = kindsMeant(kind, name, what.kinds());
  const [only] = meant.length === 1 ? meant : [];
  const named = (record: SeedRecord) =>
    (isNode(record) ? record.links : []).flatMap((link) => (link.field === name ? (records.one(link) ?? []) : []));
  const each = (of: (thing: Pick<NodeRecord, "kind" | "key">) => string) => (record: SeedRecord) => {
    const all = named(record).map(of);
    return many ? all : all[0];
  };
  const common = { sort: "text" as const, many, required };
  const its = only === undefined || many ? {} : { refersTo: { table: tableOfKind(only), column: only.key } };
  const keys = { ...common, name, about, ...its, of: each(({ key }) => key) };
  if (only !== undefined) return [keys];
  const words = meant.map(({ label }) => label).sort();
  const of = each(({ kind: { label } }) => label);
  return [keys, { ...common, name: `${name}Kind`, about: `The kind of \`${name}\`.`, words, of }];
}
