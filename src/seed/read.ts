import { isUtf8 } from "node:buffer";
import { withDefaults } from "./inherited";
import { type Finding, findingOf } from "./finding";
import { type SeedFiles, Unread } from "./files";
import type { Gathered } from "./gather";
import { type Shelf, kindsOn, layout, shelfOf } from "./layout";
import { type Release, releaseTold } from "./release";
import { Seed } from "./seed";
import { gatherRows, gatherThings } from "./shelves";
import { suggestionFor } from "./suggestion";
import type { PlacedValue } from "./placed-value";

/** What was read: the records, which release they are where the seed says so, and what could not be read. */
export interface SeedRead {
  readonly seed: Seed;
  readonly release: Release | undefined;
  readonly findings: Finding[];
}

/** Turns files into records. What cannot be read is a finding; the rest is read all the same. */
export function read(files: SeedFiles): SeedRead {
  const gathered: Gathered = { nodes: [], ties: [], findings: [], unread: new Set() };
  const texts = [...textsIn(files, gathered)];
  const told = new Map<string, PlacedValue>();
  let release: Release | undefined;
  for (const { file, shelf, text } of texts) {
    if (shelf.as === "rows") continue;
    if (shelf.as === "about") {
      const about = releaseTold(file, text);
      release = about.release;
      gathered.findings.push(...about.findings);
      continue;
    }
    const whole = gatherThings(gathered, shelf, file, text);
    if (whole !== undefined) told.set(file, whole);
  }
  // Rows come second: they belong to things in the files beside them.
  for (const { file, shelf, text } of texts)
    if (shelf.as === "rows") gatherRows(gathered, shelf, { file, text, files, told });
  const { nodes, ties, unread, findings } = gathered;
  return { seed: withDefaults(new Seed(nodes, ties, unread)), release, findings };
}

function* textsIn(
  files: SeedFiles,
  { findings, unread }: Gathered,
): Iterable<{ file: string; shelf: Shelf; text: string }> {
  for (const [file, contents] of files) {
    const shelf = shelfOf(file);
    const why = contents instanceof Unread ? contents.why : isUtf8(contents) ? undefined : notText;
    if (shelf !== undefined && why === undefined) {
      yield { file, shelf, text: String(contents) };
      continue;
    }
    // Of a link, the lack of a place in the seed is not the trouble.
    const isStranger = shelf === undefined && !(contents instanceof Unread);
    findings.push(isStranger ? stranger(file) : findingOf("file", { at: { file, line: 1 }, message: why ?? notText }));
    if (shelf !== undefined) for (const kind of kindsOn(shelf)) unread.add(kind);
  }
}

const notText = "this is not text in UTF-8: save it as such.";

function stranger(file: string): Finding {
  const known = layout.map((shelf) => shelf.file);
  const message = `a seed has no such file: it holds ${known.join(", ")}.`;
  return findingOf("file", { at: { file, line: 1 }, message, suggestion: suggestionFor(file, known) });
}
