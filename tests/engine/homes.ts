import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadStart } from "../../src/errors";

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the test file has ended. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "acquis-home-"));
  made.push(folder);
  return folder;
}

/** The BadStart that a start ends with; fails when it ends well, or in another way. */
export async function refusal(start: () => unknown): Promise<BadStart> {
  try {
    await start();
  } catch (error) {
    if (error instanceof BadStart) return error;
    throw error;
  }
  throw new Error("It started, and should have refused.");
}

/** Waits until something is so, at most a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await isSo());) {
    if (Date.now() > end) throw new Error(`Not so after a minute: ${isSo.toString()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The processes that have this folder among their arguments, where the system tells. */
export function processesIn(home: string): readonly string[] {
  if (!existsSync("/proc/self")) return [];
  return readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(home));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
