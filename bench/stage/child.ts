import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process that was started for the benchmarks, and said where it answers. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  /** Ends it and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/** Runs a program of Node until it prints a line with an address, `http://…`; throws with its last words where it ends before that. */
export async function childAt(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Child> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(late);
  };
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));
  return { url: await addressOf(child, args), pid: child.pid ?? 0, stop };
}

function addressOf(child: ChildProcess, args: readonly string[]): Promise<string> {
  const heard: string[] = [];
  return new Promise((done, fail) => {
    const hear = (line: string) => {
      heard.push(line);
      const [url] = /https?:\/\/[^\s]+/.exec(line) ?? [];
      if (url !== undefined) done(url);
    };
    // What it says later is read, so that it never waits for a reader, and forgotten.
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on("line", hear);
    child.once("error", fail);
    child.once("exit", (code) => {
      fail(new Error(`${args.join(" ")} ended with ${code ?? "a signal"}:\n${heard.slice(-20).join("\n")}`));
    });
  });
}
