import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const tail = 64 * 1024;

/** Why a Neo4j did not start, as one can tell from the end of its log: the root cause, and where the whole is to be read. */
export function lastWords(file: string): string {
  const fromTheEnd = endOf(file)
    .split("\n")
    .map((line) => line.trim())
    .reverse()
    .filter((line) => line !== "");
  const trouble = fromTheEnd.find((line) =>
    /^(Caused by: |Exception in thread|Error|\S+(Exception|Error)\b)/.test(line),
  );
  const line = trouble ?? fromTheEnd[0] ?? "it said nothing";
  const plain = line.replace(/^Caused by: /, "").replace(/^(?:[\w$]+\.)+([\w$]+)/, "$1");
  return `Neo4j did not start: ${plain}\nIts log is ${file}`;
}

function endOf(file: string): string {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(size, tail));
    readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString("utf8");
  } finally {
    closeSync(handle);
  }
}
