import { toldInCsv } from "./csv-rows";
import type { SeedFiles } from "./files";
import { type Finding, findingOf } from "./finding";
import { type Gathered, gather } from "./gather";
import { type Shelf, besideOf, kindsOn } from "./layout";
import { type PlacedValue, sortOf } from "./placed-value";
import { toldInYaml } from "./yaml";

type ShelfAs<As extends Shelf["as"]> = Extract<Shelf, { as: As }>;

/** Adds what a YAML file tells. Resolves to the whole of it, or to nothing where it is not YAML. */
export function gatherThings(
  gathered: Gathered,
  shelf: Exclude<Shelf, ShelfAs<"rows" | "about">>,
  file: string,
  text: string,
): PlacedValue | undefined {
  const { told, findings } = toldInYaml(file, text);
  note(gathered, findings);
  if (told === undefined) for (const kind of kindsOn(shelf)) gathered.unread.add(kind);
  else if (shelf.as === "one") gather(gathered, shelf.of, told);
  else if (shelf.as === "list") gatherList(gathered, shelf, told);
  else gatherGroup(gathered, shelf, told);
  return told;
}

/** Findings may be more than a call can have arguments. */
function note(gathered: Gathered, findings: readonly Finding[]): void {
  for (const finding of findings) gathered.findings.push(finding);
}

function gatherList(gathered: Gathered, { of }: ShelfAs<"list">, told: PlacedValue): void {
  if (told.items === undefined && told.value !== null)
    gathered.findings.push(
      findingOf("record", { at: told.at, message: `a list is meant here, not ${sortOf(told.value)}.` }),
    );
  for (const item of told.items ?? []) gather(gathered, of, item);
}

function gatherGroup(gathered: Gathered, { of, shared, list }: ShelfAs<"group">, told: PlacedValue): void {
  const { findings } = gathered;
  const key = told.fields?.get(shared);
  const items = told.fields?.get(list)?.items;
  const field = of.fields[shared];
  for (const [name, { at }] of told.fields ?? [])
    if (name !== shared && name !== list)
      findings.push(
        findingOf("field", { at, field: name, message: `a file of ${list} has only ${shared} and ${list}.` }),
      );
  if (typeof key?.value !== "string" || items === undefined || field?.is !== "reference") {
    findings.push(
      findingOf("record", { at: told.at, message: `a file of ${list} says ${shared}: and then ${list}: with a list.` }),
    );
    for (const kind of kindsOn({ file: "", as: "list", of })) gathered.unread.add(kind);
    return;
  }
  const implied = { field: shared, kinds: field.kinds(), key: key.value, at: key.at };
  for (const item of items) gather(gathered, of, item, implied);
}

/** A file of rows, among all files of the seed and what the YAML ones told. */
interface RowsFile {
  readonly file: string;
  readonly text: string;
  readonly files: SeedFiles;
  readonly told: ReadonlyMap<string, PlacedValue>;
}

/** Adds what the rows of a CSV file tell, of the thing in the file beside it where they belong to one. */
export function gatherRows(
  gathered: Gathered,
  { of, whole }: ShelfAs<"rows">,
  { file, text, files, told }: RowsFile,
): void {
  const { rows, findings } = toldInCsv(file, text, of);
  note(gathered, findings);
  if (whole === undefined) {
    for (const row of rows) gather(gathered, of, row);
    return;
  }
  const beside = besideOf(file);
  const message = `there is no ${beside} beside it, of which these are rows.`;
  if (!files.has(beside)) gathered.findings.push(findingOf("file", { at: { file, line: 1 }, message }));
  const { field } = whole;
  if (field === null) {
    for (const row of rows) gather(gathered, of, row);
    return;
  }
  const key = told.get(beside)?.fields?.get(whole.kind.key)?.value;
  // Without the key of the whole, whose lack is reported at its own place, nothing can be said of the rows.
  if (typeof key !== "string") return;
  for (const row of rows) gather(gathered, of, row, { field, kinds: [whole.kind], key, at: row.at });
}
