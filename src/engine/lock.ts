import { accessSync, constants, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BadStart } from "../errors";
import { makeFolder } from "./folder";
import { birth } from "./pid";
import { isCode } from "./trouble";

/** Who works in a home. `born` tells a process from a later one with the same number; `bolt` is known once Neo4j is ready. */
export interface Holder {
  readonly pid: number;
  readonly born: string;
  readonly since: string;
  readonly doing: string;
  readonly bolt?: string;
}

/** The right to work in a home, held until it is given back or its process is gone. */
export interface Lock {
  /** Lets others know where Neo4j answers. */
  announce(bolt: string): void;
  release(): void;
}

/**
 * Takes the lock of a home, or throws a BadStart with exit code 4 that says who holds it, 2 when it cannot be written. The
 * lock of a process that is gone is taken over, even when its number has been given to another.
 */
export function takeLock(home: string, doing: string): Lock {
  prepare(home);
  const file = lockFile(home);
  const mine: Holder = { pid: process.pid, born: birth(process.pid), since: new Date().toISOString(), doing };
  for (let tries = 0; !create(file, mine); tries++) {
    const other = holder(home);
    if (other !== undefined || tries === 5) throw held(home, other);
    setAside(file, home);
  }
  return {
    announce: (bolt) => {
      writeFileSync(own(file), JSON.stringify({ ...mine, bolt }), { mode: 0o600 });
      renameSync(own(file), file);
    },
    release: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** The process that works in a home now, if any does. */
export function holder(home: string): Holder | undefined {
  const found = read(lockFile(home));
  return found !== undefined && birth(found.pid) !== "" && birth(found.pid) === found.born ? found : undefined;
}

function prepare(home: string): void {
  try {
    makeFolder(home);
    accessSync(home, constants.W_OK);
  } catch (error) {
    const instead = "Name a folder that you may write to: ACQUIS_HOME=/another/folder";
    throw new BadStart(`${home} cannot be used. ${instead}`, 2, { cause: error });
  }
  if (statSync(lockFile(home), { throwIfNoEntry: false })?.isDirectory() === true)
    throw new BadStart(`${lockFile(home)} is a folder, and a file of Acquis is kept there: move it away.`, 2);
}

function held(home: string, other: Holder | undefined): BadStart {
  const who =
    other === undefined ? "by another process" : `by process ${other.pid} since ${other.since}, ${other.doing}`;
  const instead = "Stop that one first, or give this one a folder of its own: ACQUIS_HOME=/another/folder";
  return new BadStart(`${home} is in use ${who}.\n${instead}`, 4);
}

/** A link appears whole and only once, so nobody ever reads half a lock. */
function create(file: string, mine: Holder): boolean {
  writeFileSync(own(file), JSON.stringify(mine), { mode: 0o600 });
  try {
    linkSync(own(file), file);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(own(file), { force: true });
  }
}

/** Of several that find the same stale lock, the rename lets one through; a living lock caught by it is put back. */
function setAside(file: string, home: string): void {
  const aside = `${own(file)}.stale`;
  try {
    renameSync(file, aside);
    const caught = read(aside);
    if (caught !== undefined && birth(caught.pid) === caught.born && holder(home) === undefined) linkSync(aside, file);
  } catch (error) {
    if (!isCode(error, "ENOENT", "EEXIST")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): Holder | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isHolder(found) ? found : undefined;
  } catch {
    // No lock, or one that this program did not write: nobody holds it.
    return undefined;
  }
}

function isHolder(found: unknown): found is Holder {
  return (
    typeof found === "object" && found !== null && "pid" in found && typeof found.pid === "number" && "born" in found
  );
}

function lockFile(home: string): string {
  return join(home, "lock");
}

function own(file: string): string {
  return `${file}.${process.pid}`;
}
