import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Runs a program to its end and returns its exit code, hearing each line that it prints. When the signal is aborted, the
 * program is ended first, then the promise is rejected with the signal's reason.
 */
export async function run(
  program: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
  hear: (line: string) => void,
  where: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<number> {
  signal?.throwIfAborted();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...where });
  const end = (): void => void child.kill("SIGTERM");
  signal?.addEventListener("abort", end);
  process.once("exit", end);
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", hear);
  try {
    return await new Promise<number>((done, fail) => {
      child.once("error", fail);
      child.once("close", (code) => done(code ?? 1));
    }).finally(() => signal?.throwIfAborted());
  } finally {
    signal?.removeEventListener("abort", end);
    process.removeListener("exit", end);
  }
}
