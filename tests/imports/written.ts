import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

/** Writes a file that an import reads, in a folder of its own, and tells where. */
export function written(name: string, content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "acquis-import-"));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Removes all of them. */
export function removeWritten(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const header = "rollcall_id,resolution,session,date,iso3,name_in_source,vote,dataset";

/** A table of votes in the layout that has one a row, of a roll call on V/RES/9; more rows go behind. */
export const votesTable = (...rows: readonly string[]): string =>
  [
    header,
    "rc:1,V/RES/9,60,2005-11-01,ARC,Arcadia,Y,valley",
    "rc:1,V/RES/9,60,2005-11-01,BOR,Borduria,N,valley",
    "rc:1,V/RES/9,60,2005-11-01,SYL,Syldavia,A,valley",
    ...rows,
    "",
  ].join("\n");
