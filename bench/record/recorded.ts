import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, percentile } from "../figures";
import { type Ground, program } from "../stage/stage";
import { memoryOf, waiting } from "../stage/watched";
import { type Member, rollCallsOnRecord, writeRecord } from "./votes-by-chance";

/** An import that ran beside a server which was asked meanwhile. */
export interface Imported {
  readonly seconds: number;
  /** The most that the importing process held, in megabytes. */
  readonly memory: number;
  /** How long somebody waited who asked the server a small question meanwhile: in the middle, of nineteen in twenty, and at most, in milliseconds. */
  readonly waits: { readonly median: number; readonly p95: number; readonly most: number };
  /** What the import said of itself in the end. */
  readonly said: string;
}

/** Imports files of votes by the command, as a curator does, while the server at this address answers others. */
export async function imported(ground: Ground, url: string, files: readonly string[], name: string): Promise<Imported> {
  const { uri, user, password } = ground.engine;
  const begun = performance.now();
  const child = spawn(process.execPath, [program, "import", "votes", ...files, "--name", name], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => heard.push(text.toString()));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0) || 0)), 250);
  const gone = once(child, "close") as Promise<[number | null]>;
  const waits = await waiting(url, gone);
  clearInterval(watch);
  const [code] = await gone;
  if (code !== 0) throw new Error(`The import ended with ${code ?? "a signal"}:\n${heard.join("").slice(-1_000)}`);
  return {
    seconds: (performance.now() - begun) / 1_000,
    memory,
    waits: { median: median(waits), p95: percentile(waits, 0.95), most: Math.max(...waits) },
    said: heard.join("").trim().split("\n").at(-1) ?? "",
  };
}

/** Today's members, with the days of their admission. */
async function membersIn({ driver }: Ground): Promise<Member[]> {
  const { records } = await driver.executeQuery(
    `MATCH (s:State {status: "MEMBER"})
     RETURN s.iso3 AS iso3, s.name AS name, coalesce(s.admittedFirst, s.admitted) AS since ORDER BY iso3`,
  );
  return records.map((record) => record.toObject() as Member);
}

/** Imports a record made by chance, of so many roll calls; its files go again. */
export async function importedByChance(ground: Ground, url: string, rollCalls = rollCallsOnRecord): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "acquis-record-"));
  try {
    const files = await writeRecord(folder, await membersIn(ground), rollCalls);
    return await imported(ground, url, files, `chance-${rollCalls}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
