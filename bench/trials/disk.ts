import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of so many megabytes, in memory, mounted at a folder of its own; undefined where that is not allowed. */
export function smallDisk(megabytes: number): { readonly folder: string; readonly remove: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "acquis-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const remove = () => {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true });
  };
  return { folder, remove };
}

const mebibyte = Buffer.alloc(1 << 20);

/** Writes until nothing more has room. */
export function fill(file: string): void {
  const into = openSync(file, "w");
  try {
    for (;;) if (writeSync(into, mebibyte) < mebibyte.length) return;
  } catch {
    // That is what it was written for.
  } finally {
    closeSync(into);
  }
}
