import { isUtf8 } from "node:buffer";
import { withDefaults } from "./inherited";
import { type Finding, findingOf } from "./finding";
import type { SeedFiles } from "./files";
import type { Gathered } from "./gather";
import { type Shelf, kindsOn, layout, shelfOf } from "./layout";
import { Seed } from "./seed";
import { gatherRows, gatherThings } from "./shelves";
import { suggestionFor } from "./suggestion";
import type { PlacedValue } from "./placed-value";

/** Turns files into records. What cannot be read is a finding; the rest is read all the same. */
export function read(files: SeedFiles): { seed: Seed; findings: Finding[] } {
  const gathered: Gathered = { nodes: [], ties: [], findings: [], unread: new Set() };
  const texts = [...textsIn(files, gathered)];
  const told = new Map<string, PlacedValue>();
  for (const { file, shelf, text } of texts) {
    if (shelf.as === "rows") continue;
    const whole = gatherThings(gathered, shelf, file, text);
    if (whole !== undefined) told.set(file, whole);
  }
  // Rows come second: they belong to things in the files beside them.
  for (const { file, shelf, text } of texts)
    if (shelf.as === "rows") gatherRows(gathered, shelf, { file, text, files, told });
  const { nodes, ties, unread, findings } = gathered;
  return { seed: withDefaults(new Seed(nodes, ties, unread)), findings };
}

function* textsIn(
  files: SeedFiles,
  { findings, unread }: Gathered,
): Iterable<{ file: string; shelf: Shelf; text: string }> {
  for (const [file, contents] of files) {
    const shelf = shelfOf(file);
    if (shelf !== undefined && isUtf8(contents)) {
      yield { file, shelf, text: contents.toString("utf8") };
      continue;
    }
    findings.push(
      shelf === undefined
        ? stranger(file)
        : findingOf("file", { at: { file, line: 1 }, message: "this is not text in UTF-8: save it as such." }),
    );
    if (shelf !== undefined) for (const kind of kindsOn(shelf)) unread.add(kind);
  }
}

function stranger(file: string): Finding {
  const known = layout.map((shelf) => shelf.file);
  const message = `a seed has no such file: it holds ${known.join(", ")}.`;
  return findingOf("file", { at: { file, line: 1 }, message, suggestion: suggestionFor(file, known) });
}
