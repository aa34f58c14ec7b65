import { CommanderError } from "commander";
import { BadImport, BadSeed, BadStart, Stopped, Trouble } from "../errors";

/** Tells why a command ended early, and gives the exit code that says so: a trouble is told in its own words, a fault of ours with its stack, a stop that was asked for not at all. */
export function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof Stopped) return 130;
  if (error instanceof Trouble) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  return error instanceof BadStart ? error.exit : error instanceof BadSeed || error instanceof BadImport ? 1 : 70;
}
