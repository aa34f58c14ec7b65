import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { lives } from "../../src/engine/pid";
import { timed } from "./ask";
import type { Child } from "./child";
import { type Ground, ours, until } from "./stage";

/** How long a turn of an event loop took, and how long of that the process worked, in milliseconds. */
interface Turn {
  readonly turn: number;
  readonly work: number;
}

/** The program, with an ear on its event loop. */
export interface Watched extends Child {
  /** The longest turn of its event loop since the last time, and how long it worked in one, in milliseconds; NaN where it is no more. */
  readonly longest: () => Promise<Turn>;
}

/** The program over a Neo4j, in a process whose event loop is listened to. */
export async function watched(ground: Ground): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), "acquis-loop-"));
  const file = join(folder, "turn");
  const options = `--require ${join(__dirname, "loop.cjs")}`;
  const child = await ours(ground, { NODE_OPTIONS: options, LOOP_FILE: file });
  return {
    ...child,
    longest: async () => {
      const gone = { turn: NaN, work: NaN };
      rmSync(file, { force: true });
      if (!lives(child.pid)) return gone;
      process.kill(child.pid, "SIGUSR2");
      // Empty between the opening and the writing.
      await until(async () => !lives(child.pid) || (await readFile(file, "utf8")) !== "");
      if (!lives(child.pid)) return gone;
      const [turn = NaN, work = NaN] = (await readFile(file, "utf8")).split(" ").map(Number);
      return { turn, work };
    },
    stop: async () => {
      await child.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Megabytes of memory that a process has; NaN where there is none of this number. */
export function memoryOf(pid: number): number {
  if (!lives(pid)) return NaN;
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

const other = { query: `{states(where: {memberOf: {coalition: "eu"}}) {totalCount nodes {name}}}` };

/** How long another client waits, asking again and again until the promise is settled; Infinity where it has no answer. */
export async function waiting(url: string, over: Promise<unknown>): Promise<number[]> {
  let done = false;
  void over.catch(() => undefined).then(() => (done = true));
  const waits: number[] = [];
  // The flag is set between two questions.
  while (!(done as boolean)) {
    const { ms, status } = await timed(url, other).catch(() => ({ ms: Infinity, status: 0 }));
    waits.push(status === 200 ? ms : Infinity);
    if (status === 0) await setTimeout(50);
  }
  return waits;
}
