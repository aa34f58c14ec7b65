import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import { faultOf } from "../dates/span";
import { BadImport } from "../errors";
import { GatheredRollCall } from "./gathered";
import type { Cell, RollCallTold, RollCallsLayout, SubjectsLayout, VotesLayout } from "./layout";
import { Notices } from "./noticed";
import { type Recognised, recognised } from "./recognised";
import { type TableRow, rowsOf } from "./rows";
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
  const files = await Promise.all(paths.map(async (path) => ({ path, ...(await headOf(path)) })));
  const [beside, notices] = [new Beside(), new Notices()];
  for (const { path, layout, places } of files)
    if (layout.holds !== "votes") await each(path, places, notices, (cell) => beside.take(layout, cell));
  const withVotes = files.flatMap(({ layout, ...file }) => (layout.holds === "votes" ? [{ ...file, layout }] : []));
  if (withVotes.length === 0)
    throw new BadImport(
      `${paths.map((path) => basename(path)).join(" and ")}: no file has votes; name that of the votes too.`,
    );
  const gathering = new Gathering(voters, beside, notices);
  let rows = 0;
  for (const [index, { path, layout, places }] of withVotes.entries()) {
    const before = notices.left;
    const own = await each(path, places, notices, (cell, line) =>
      gathering.take(layout, index, cell, { file: basename(path), line }),
    );
    if (notices.left - before > Math.max(own * mostBroken, 10)) throw tooBroken(basename(path), own, before, notices);
    rows += own;
  }
  return {
    files: withVotes.map(({ path, layout }) => ({ name: basename(path), layout })),
    rollCalls: [...gathering.rollCalls.values()],
    notices,
    rows,
  };
}

function tooBroken(file: string, rows: number, before: number, notices: Notices): BadImport {
  const why = notices.reasons().slice(0, 5);
  return new BadImport(
    `${file}: ${notices.left - before} of ${rows} rows cannot be taken, so nothing of it is; are its columns in their places?\n${why
      .map(({ reason, times, first }) => `  ${first.file}:${first.line} ${reason} (${times} times)`)
      .join("\n")}`,
  );
}

async function headOf(path: string): Promise<Recognised> {
  for await (const [header] of rowsOf(path)) if (header !== undefined) return recognised(basename(path), header.cells);
  throw new BadImport(`${basename(path)} is empty.`);
}

/** Hands out the rows below the header, and lets others have their turn; tells how many there were. `take` gives the reason why a row cannot be taken. */
async function each(
  path: string,
  places: ReadonlyMap<string, number>,
  notices: Notices,
  take: (cell: Cell, line: number) => string | undefined,
): Promise<number> {
  let row: TableRow = { line: 0, cells: [] };
  const cell: Cell = (column) => row.cells[places.get(column) ?? -1] ?? "";
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

/** What the tables beside that of the votes say of roll calls. */
class Beside {
  readonly #told = new Map<string, RollCallTold>();
  readonly #subjects = new Map<string, Set<string>>();

  take(layout: RollCallsLayout | SubjectsLayout, cell: Cell): string | undefined {
    if (layout.holds === "roll calls") {
      const told = layout.told(cell);
      if (this.#told.has(told.id)) return `the roll call ${told.id} stands twice`;
      this.#told.set(told.id, told);
    } else {
      const { id, subject } = layout.of(cell);
      this.#subjects.set(id, (this.#subjects.get(id) ?? new Set()).add(subject));
    }
    return undefined;
  }

  /** What is said of a roll call, its own table before the rows of its votes. */
  of(own: RollCallTold): RollCallTold {
    const told = this.#told.get(own.id) ?? own;
    return { ...told, subjects: [...told.subjects, ...(this.#subjects.get(own.id) ?? [])] };
  }
}

/** Gathers the roll calls of the rows. */
class Gathering {
  readonly rollCalls = new Map<string, GatheredRollCall>();

  constructor(
    readonly voters: Voters,
    readonly beside: Beside,
    readonly notices: Notices,
  ) {}

  take(layout: VotesLayout, file: number, cell: Cell, at: { file: string; line: number }): string | undefined {
    const id = layout.idOf(cell(layout.rollCall));
    const found = this.rollCalls.get(id) ?? this.#begun(layout, file, id, cell);
    if (typeof found === "string") return found;
    const fault = this.#vote(found, layout, file, cell, at);
    if (fault !== undefined) found.lost += 1;
    return fault;
  }

  #begun(layout: VotesLayout, file: number, id: string, cell: Cell): GatheredRollCall | string {
    if (cell(layout.rollCall).trim() === "") return `the column ${layout.rollCall} is empty`;
    const told = this.beside.of({ ...layout.told(cell), id });
    if (told.date === null)
      return layout.columns.includes("date")
        ? "the roll call has no date"
        : `the roll call ${told.entry} has no date: name the table of roll calls too, such as un_roll_calls.csv`;
    if (!/^\d{4}-\d\d-\d\d$/.test(told.date) || faultOf(told.date) !== undefined)
      return `"${told.date}" is no date; write it like 2022-12-07`;
    const steady = layout.steady.map(cell);
    const begun = new GatheredRollCall(told, file, steady, this.voters.states.length);
    this.rollCalls.set(id, begun);
    return begun;
  }

  #vote(
    rollCall: GatheredRollCall,
    layout: VotesLayout,
    file: number,
    cell: Cell,
    at: { file: string; line: number },
  ): string | undefined {
    const { told, steady } = rollCall;
    if (rollCall.file !== file) return `the roll call ${told.id} stands in another file too`;
    for (const [index, column] of layout.steady.entries())
      if (cell(column) !== steady[index])
        return `the roll call ${told.id} has "${cell(column)}" as its ${column} here, and "${steady[index] ?? ""}" before`;
    const choice = layout.choices.get(cell(layout.vote).trim().toUpperCase());
    if (choice === undefined)
      return `"${cell(layout.vote).trim().slice(0, 40)}" is no vote; it is one of ${[...layout.choices.keys()].filter((one) => one !== "").join(", ")}`;
    const voter = this.voters.on(told.date ?? "", cell(layout.code).trim(), cell(layout.name).trim());
    if ("unknown" in voter) return voter.unknown;
    if (voter.doubt !== undefined) this.notices.add({ ...at, reason: voter.doubt, left: false });
    const before = rollCall.take(voter.place, choice, at.line);
    if (before === undefined) return undefined;
    return before.same
      ? `the vote stands on line ${before.line} already`
      : `line ${before.line} has another vote of the same state, so neither is taken`;
  }
}
