import { basename, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { BadImport } from "../errors";
import type { GatheredRollCall } from "./gathered";
import { Beside, Gathering } from "./gathering";
import type { CellAt, VotesLayout } from "./votes-layout";
import { Notices } from "./noticed";
import { type Recognised, recognised } from "./recognised";
import { rowsOf } from "./rows-of-file";
import type { TableRow } from "./table";
import type { Voters } from "./voters";

/** What the files say together. */
export interface VotesRead {
  /** The files that have votes, in the order in which they were named, and their layouts. */
  readonly files: readonly { readonly name: string; readonly layout: VotesLayout }[];
  /** In the order in which they were first met. */
  readonly rollCalls: readonly GatheredRollCall[];
  readonly notices: Notices;
  readonly rows: number;
}

/** So much of a file may be broken; beyond that it is likely another layout, or its columns are swapped. */
const mostBroken = 0.05;

/** Reads files of votes and what stands beside them, in whatever order they are named. Throws BadImport, which says what to mend. */
export async function votesRead(paths: readonly string[], voters: Voters): Promise<VotesRead> {
  const twice = paths.find((path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index);
  if (twice !== undefined) throw new BadImport(`${twice} is named twice; name it once.`);
  const files = await Promise.all(paths.map(async (path) => ({ path, ...(await headOf(path)) })));
  const [beside, notices] = [new Beside(), new Notices()];
  for (const { path, layout, places } of files)
    if (layout.holds !== "votes")
      await each(path, places, notices, (cell, line) => beside.take(layout, cell, { file: basename(path), line }));
  const withVotes = files.flatMap(({ layout, ...file }) => (layout.holds === "votes" ? [{ ...file, layout }] : []));
  if (withVotes.length === 0)
    throw new BadImport(
      `${paths.map((path) => basename(path)).join(" and ")}: no file has votes; name that of the votes too.`,
    );
  const gathering = new Gathering(voters, beside, notices);
  let rows = 0;
  for (const [index, { path, layout, places }] of withVotes.entries()) {
    const [before, repeated] = [notices.left, gathering.repeated];
    const own = await each(path, places, notices, (cell, line) =>
      gathering.take(layout, index, cell, { file: basename(path), line }),
    );
    const broken = notices.left - before - (gathering.repeated - repeated);
    if (broken > Math.max(own * mostBroken, 10)) throw tooBroken(basename(path), own, broken, notices);
    rows += own;
  }
  for (const told of beside.without(gathering.rollCalls)) notices.add(told);
  if (rows === 0) throw new BadImport(`${basename(withVotes[0]?.path ?? "")}: below its header stands nothing.`);
  return {
    files: withVotes.map(({ path, layout }) => ({ name: basename(path), layout })),
    rollCalls: [...gathering.rollCalls.values()],
    notices,
    rows,
  };
}

function tooBroken(file: string, rows: number, broken: number, notices: Notices): BadImport {
  const why = notices.reasons().slice(0, 5);
  return new BadImport(
    `${file}: ${broken} of ${rows} rows cannot be taken, so nothing of it is; are its columns in their places?\n${why
      .map(
        ({ reason, times, first }) =>
          `  ${first.file}:${first.line} ${reason} (${times === 1 ? "once" : `${times} times`})`,
      )
      .join("\n")}`,
  );
}

async function headOf(path: string): Promise<Recognised> {
  for await (const [header] of rowsOf(path)) {
    if (header?.broken !== undefined) throw new BadImport(`${basename(path)}, line ${header.line}: ${header.broken}.`);
    if (header !== undefined) return recognised(basename(path), header.cells);
  }
  throw new BadImport(`${basename(path)} is empty.`);
}

/** Hands out the rows below the header, and lets others have their turn; tells how many there were. `take` gives the reason why a row cannot be taken. */
async function each(
  path: string,
  places: ReadonlyMap<string, number>,
  notices: Notices,
  take: (cell: CellAt, line: number) => string | undefined,
): Promise<number> {
  let row: TableRow = { line: 0, cells: [] };
  const cell: CellAt = (column) => row.cells[places.get(column) ?? -1] ?? "";
  let rows = -1;
  for await (const some of rowsOf(path)) {
    for (row of some) {
      rows += 1;
      if (rows === 0) continue;
      const fault = row.broken ?? unevenness(row, places.size) ?? take(cell, row.line);
      if (fault !== undefined) notices.add({ file: basename(path), line: row.line, reason: fault, left: true });
    }
    await setImmediate();
  }
  return Math.max(rows, 0);
}

const unevenness = ({ cells }: TableRow, columns: number): string | undefined =>
  cells.length === columns ? undefined : `the row has ${cells.length} cells, the header ${columns}`;
