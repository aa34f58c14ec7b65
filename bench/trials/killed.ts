import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { lives } from "../../src/engine/pid";
import { timed } from "../stage/ask";
import { parts, program, until } from "../stage/stage";

/** What one can say of a dataset to tell it from another: which it is, and how much is in it. */
export interface Whole {
  readonly checksum: string;
  readonly revision: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
}

/** A home with nothing in it but the parts of Neo4j. */
export function emptyHome(within: string): string {
  const home = mkdtempSync(join(within, "acquis-home-"));
  symlinkSync(parts, join(home, "engine"));
  return home;
}

/** The program with its own Neo4j, which may be killed. */
export interface Mortal {
  readonly url: string;
  readonly child: ChildProcess;
  /** Waits until it has said something that matches, or has ended. */
  readonly said: (words: RegExp) => Promise<void>;
  /** The process of its Neo4j, waited for. */
  readonly java: () => Promise<number>;
  readonly ended: Promise<unknown>;
}

/** Starts the program over its own Neo4j in a home, at a port. */
export function mortal(home: string, port: number): Mortal {
  const child = spawn(process.execPath, [program, "start"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEO4J_URI: "",
      ACQUIS_HOME: home,
      ACQUIS_ENGINE: "local",
      PORT: String(port),
    },
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => heard.push(line));
  const pid = child.pid ?? 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    child,
    said: (words) => until(() => Promise.resolve(!lives(pid) || heard.some((line) => words.test(line)))),
    java: async () => {
      await until(() => Promise.resolve(!lives(pid) || javaOf(pid) !== undefined));
      return javaOf(pid) ?? 0;
    },
    ended: once(child, "exit"),
  };
}

/** The Neo4j that a program has started; undefined where it has none. */
function javaOf(parent: number): number | undefined {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const found = table.split("\n").find((line) => new RegExp(`^\\s*\\d+\\s+${parent}\\s.*java.*LocalNeo4j`).test(line));
  return found === undefined ? undefined : Number(/\d+/.exec(found)?.[0]);
}

/** Asks until there is an answer; undefined where the program ended before. */
export async function wholeOf({ url, child }: Pick<Mortal, "url" | "child">): Promise<Whole | undefined> {
  const query = "{dataset {checksum revision counts {kind count}}}";
  let whole: Whole | undefined;
  await until(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return true;
    const { body, status } = await timed(url, { query });
    whole = status === 200 ? (JSON.parse(body) as { data?: { dataset?: Whole } }).data?.dataset : undefined;
    return whole !== undefined;
  });
  return whole;
}

/** Ends a program that runs, and waits until it and its Neo4j are gone. */
export async function over({ child, ended, java }: Mortal): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const its = await Promise.race([java(), setTimeout(1_000, 0)]);
  child.kill("SIGTERM");
  await ended;
  if (its !== 0) await until(() => Promise.resolve(!lives(its)));
}
