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

/**
 * The first Java of JAVA_HOME and PATH that is not too old, else the first of any age, so that one can say of it what is wrong; undefined
 * when there is none that answers.
 */
export async function javaAtHand(): Promise<Java | undefined> {
  let old: Java | undefined;
  for (const program of programs()) {
    const java = await javaOf(program);
    if (java !== undefined && java.version >= oldestJava) return java;
    old ??= java;
  }
  return old;
}

/** What to do about a Java that is too old, or about none. */
export const javaNeeded = (java: Java | undefined): string =>
  java === undefined
    ? `No Java found: install Java ${oldestJava} or newer.`
    : `${java.program} is Java ${java.version}: install Java ${oldestJava} or newer.`;

function programs(): Set<string> {
  const home = process.env["JAVA_HOME"];
  const named = home === undefined || home === "" ? undefined : runnable(join(home, "bin", "java"));
  return new Set([...(named === undefined ? [] : [named]), ...allInPath("java")]);
}

async function javaOf(program: string): Promise<Java | undefined> {
  const said = await new Promise<string>((done) => {
    execFile(program, ["-version"], { timeout: 10_000 }, (_, stdout, stderr) => done(stdout + stderr));
  });
  // "17.0.15", "21" and "24-ea", but the eighth called itself "1.8.0_452".
  const version = /version "(?:1\.)?(\d+)/.exec(said)?.[1];
  return version === undefined ? undefined : { program, version: Number(version) };
}

/** The path of a program that PATH leads to. */
export const inPath = (name: string): string | undefined => allInPath(name)[0];

function allInPath(name: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => runnable(join(folder, name)) ?? []);
}

function runnable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
