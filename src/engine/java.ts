import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The oldest Java that Neo4j 5.26 runs on. */
export const oldestJava = 17;

/** A Java on this machine: the program to call and its main version. */
export interface Java {
  readonly program: string;
  readonly version: number;
}

/** The Java of JAVA_HOME, else of PATH, of whatever age; undefined when there is none that answers. */
export async function javaAtHand(): Promise<Java | undefined> {
  const home = process.env["JAVA_HOME"];
  const program =
    (home === undefined || home === "" ? undefined : runnable(join(home, "bin", "java"))) ?? inPath("java");
  if (program === undefined) return undefined;
  const said = await new Promise<string>((done) => {
    execFile(program, ["-version"], { timeout: 20_000 }, (_, stdout, stderr) => done(stdout + stderr));
  });
  // "17.0.15", "21" and "24-ea", but the eighth called itself "1.8.0_452".
  const version = /version "(?:1\.)?(\d+)/.exec(said)?.[1];
  return version === undefined ? undefined : { program, version: Number(version) };
}

/** The path of a program that PATH leads to. */
export function inPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => runnable(join(folder, name))).find((found) => found !== undefined);
}

function runnable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
