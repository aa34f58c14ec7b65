import type { Field, Fields, Kind, Property, Tie } from "../graph/kind";
import { kinds, ties } from "../kinds";
import { derivedFields, derivedIn } from "../writing/derived";
import { type SeedRecord, type TieRecord, isNode } from "../writing/record";
import type { Records } from "../writing/records";
import { columnsOfProperty, columnsOfReference } from "./columns";
import { tableOfKind, tableOfTie } from "./table-names";
import { type ColumnOf, type Table, tabled } from "./release-table";

/** A table for each kind of thing and for each edge that carries something, of all that these records say. */
export function tablesOfRecords(records: Records): Table[] {
  const derived = derivedIn(records);
  const workedOut = (record: SeedRecord) => (isNode(record) ? derived(record) : {});
  return [...kinds.map((kind) => ofKind(kind, records, workedOut)), ...ties.map((tie) => ofTie(tie, records))];
}

function ofKind(
  kind: Kind,
  records: Records,
  workedOut: (record: SeedRecord) => Readonly<Record<string, unknown>>,
): Table {
  const own = Object.entries<Field>(kind.fields).flatMap(([name, field]): ColumnOf<SeedRecord>[] => {
    if (field.is === "parts") return [];
    return field.is === "reference" ? columnsOfReference(kind, [name, field], records) : columnsOfProperty(name, field);
  });
  const further = propertiesIn(derivedFields[kind.label] ?? {})
    // What ends so says again what a reference says, for the graph's own use.
    .filter(([name]) => !/(Key|Label)$/.test(name))
    .flatMap(([name, field]) => columnsOfProperty(name, field, workedOut));
  const head = { name: tableOfKind(kind), title: kind.label, about: kind.about, key: [kind.key] };
  return tabled<SeedRecord>({ ...head, columns: [...own, ...further] }, records.nodesOf(kind));
}

function ofTie(tie: Tie, records: Records): Table {
  const ends = (["from", "to"] as const).flatMap((side) =>
    Object.entries(tie[side]).map(([name, kind]) => endColumn(name, kind, side, records)),
  );
  const own = propertiesIn(tie.fields).flatMap(([name, field]) => columnsOfProperty(name, field));
  const head = { name: tableOfTie(tie), title: tie.type, about: tie.about, key: tie.key };
  return tabled<SeedRecord>({ ...head, columns: [...ends, ...own] }, records.tiesOf(tie));
}

/** The column of one of the things at which an edge may begin or end; empty where it is one of another kind. */
function endColumn(name: string, kind: Kind, side: "from" | "to", records: Records): ColumnOf<SeedRecord> {
  return {
    name,
    about: `The ${kind.key} of the ${kind.label} ${side === "from" ? "from" : "to"} which it goes, where it is one.`,
    sort: "text",
    refersTo: { table: tableOfKind(kind), column: kind.key },
    of: (record) => (isNode(record) ? undefined : endOf(record, side, kind, records)),
  };
}

/** The key of the thing at an end of an edge, where it is of this kind. */
function endOf(tie: TieRecord, side: "from" | "to", kind: Kind, records: Records): string | undefined {
  const thing = records.one(tie[side][0]);
  return thing?.kind === kind ? thing.key : undefined;
}

const propertiesIn = (fields: Fields): [string, Property][] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.is === "parts" || field.is === "reference" ? [] : [[name, field] as [string, Property]],
  );
