import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AmbiguousName, type UnknownName } from "../../src/errors";
import type { Names } from "../../src/names/names";
import { directoryOf } from "../../src/seed/directory";
import { filesIn } from "../../src/seed/files";
import { read } from "../../src/seed/read";

/** The directory of the names of the real seed, read from its files. */
export async function realNames(): Promise<Names> {
  return directoryOf(read(await filesIn(join(__dirname, "../../seed"))).seed);
}

/** What a name leads to: the key, `AMB` where several things bear it, `-` where nothing does. */
export function ledTo(names: Names, labels: readonly string[], name: string): string {
  try {
    return names.find(labels, name)?.key ?? "-";
  } catch (error) {
    if (error instanceof AmbiguousName) return "AMB";
    throw error;
  }
}

/** The refusal of a name that leads to nothing, or to several things. */
export function refusalOf(names: Names, labels: readonly string[], name: string): UnknownName | AmbiguousName {
  try {
    names.get(labels, name, "name");
  } catch (error) {
    return error as UnknownName | AmbiguousName;
  }
  throw new Error(`"${name}" leads to something`);
}

/** The rows of a table of two columns beside this file, without its head. */
export const rowsOf = (file: string): string[][] =>
  readFileSync(join(__dirname, file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
