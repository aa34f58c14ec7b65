import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

const tail = 64 * 1024;

/** How long a log is already, in bytes: what is written from there on is of the next start. */
export const lengthOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Why a Neo4j did not start, as one can tell from what its log says from a byte on: the root cause, or undefined where it tells none. */
export function causeIn(file: string, from: number): string | undefined {
  return endOf(file, from)
    .split("\n")
    .map((line) => line.trim())
    .reverse()
    .find((line) => /^(Caused by: |Exception in thread|Error|\S+(Exception|Error)\b)/.test(line))
    ?.replace(/^Caused by: /, "")
    .replace(/^(?:[\w$]+\.)+([\w$]+)/, "$1");
}

function endOf(file: string, from: number): string {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(Math.max(size - from, 0), tail));
    readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString("utf8");
  } finally {
    closeSync(handle);
  }
}
