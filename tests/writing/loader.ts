import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A process of its own that loads a folder, step by step. */
export interface Loader {
  /** Resolves to the next line that it says: `ready`, `writing`, at last the number of the revision. */
  readonly says: () => Promise<string>;
  /** Lets it go on after `ready` or `writing`. */
  readonly goOn: () => void;
  /** Ends it as a power cut would, and resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

const started = new Set<ChildProcess>();

/** Starts such a process, which waits after so many statements of its transaction, where a number is given. */
export function loader(folder: string, statements?: number): Loader {
  const args = [join(__dirname, "load.child.cjs"), folder, ...(statements === undefined ? [] : [String(statements)])];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  started.add(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = once(child, "exit");
  return {
    says: async () => String((await lines.next()).value),
    goOn: () => void child.stdin.write("go on\n"),
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** Ends whichever of them still runs. */
export function endLoaders(): void {
  for (const child of started) child.kill("SIGKILL");
}
