import { mkdirSync, statSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { BadStart } from "../errors";

const another = "or name another folder: ACQUIS_HOME=/another/folder";

/** Makes a folder and those above it, for the owner alone. Node's own way never ends beneath /proc. */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  mkdirSync(path, { mode: 0o700 });
}

/** Throws BadStart with exit code 2 where the disk of a folder has less room left than so many megabytes. */
export function needRoom(folder: string, megabytes: number): void {
  const { bavail, bsize, blocks } = statfsSync(folder);
  const left = Math.floor((bavail * bsize) / 1_000_000);
  // Some file systems do not tell.
  if (blocks === 0 || left >= megabytes) return;
  const room = `Only ${left} MB are left on the disk of ${folder}, and Neo4j needs ${megabytes} MB`;
  throw new BadStart(`${room}: make room there, ${another}`, 2);
}

/** A trouble of the system with a file of the home, as a BadStart with exit code 2 that says what to do; anything else as it is. */
export function fileTrouble(error: unknown, home: string): unknown {
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error)) return error;
  const [place, code] = ["path" in error ? String(error.path) : `A file in ${home}`, String(error.code)];
  const trouble =
    code === "ENOSPC"
      ? `The disk of ${home} is full: make room there`
      : `${place} cannot be used (${code}): move it away`;
  return new BadStart(`${trouble}, ${another}`, 2, { cause: error });
}
