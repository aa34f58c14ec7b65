import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Settings } from "../settings";
import type { StartOptions } from "./engine";
import { explained } from "./failed";
import type { EngineParts } from "./parts";

/** What one run of the local Neo4j needs. `home` holds the folder neo4j and the file neo4j.log. */
export interface Plan {
  readonly home: string;
  readonly java: string;
  readonly parts: EngineParts;
  readonly port: number;
  readonly password: string;
  readonly memory: Settings["memory"];
}

/** A Neo4j that answers. `gone` is settled when its process has ended, whoever ended it. */
export interface Running {
  readonly pid: number;
  readonly gone: Promise<void>;
  /** Ends it cleanly, and by force when that takes more than eight seconds. */
  end(): Promise<void>;
}

const patience = 120_000;
const grace = 8_000;

const javaArguments = [
  "-XX:+UseSerialGC",
  "-XX:-OmitStackTraceInFastThrow",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** Starts Neo4j and waits until it says that it is ready; throws BadStart with exit code 3 and the end of its log if it does not. */
export async function startJvm(plan: Plan, options: StartOptions): Promise<Running> {
  options.signal?.throwIfAborted();
  const failed = explained(plan);
  const child = launch(plan, options);
  options.launched?.();
  const gone = new Promise<string>((done) => {
    child.once("close", (code, signal) => done(signal === null ? `it ended with exit code ${code}.` : killed(signal)));
    child.once("error", ({ message }) => done(message));
  });
  const end = async (): Promise<void> => {
    child.stdin?.end();
    const force = setTimeout(() => child.kill("SIGKILL"), grace);
    await gone;
    clearTimeout(force);
  };
  try {
    await untilReady(child, gone, options);
  } catch (error) {
    await end();
    options.signal?.throwIfAborted();
    throw failed(error);
  }
  return { pid: child.pid ?? 0, gone: gone.then(() => undefined), end };
}

const killed = (signal: string): string =>
  `${signal} ended it. Start it again; where nobody sent that, the machine may have too little memory.`;

function launch(plan: Plan, options: StartOptions): ChildProcess {
  const place = join(plan.home, "neo4j");
  mkdirSync(place, { recursive: true, mode: 0o700 });
  writeFileSync(join(place, "neo4j.conf"), conf(plan, options.conf));
  const log = openSync(join(plan.home, "neo4j.log"), "a", 0o600);
  const args = [
    `-Xmx${plan.memory.heap}`,
    ...javaArguments,
    ...(options.java ?? []),
    "-cp",
    plan.parts.classPath,
    "LocalNeo4j",
    place,
  ];
  // A group of its own, so that Ctrl-C in a terminal reaches us alone and requests can finish before the graph goes.
  const child = spawn(plan.java, args, { stdio: ["pipe", "pipe", log], detached: true, cwd: plan.parts.place });
  closeSync(log);
  // A child that is gone before it reads is told of by its exit.
  child.stdin?.on("error", () => undefined);
  child.stdin?.write(`${plan.password}\n`);
  return child;
}

function conf({ port, memory }: Plan, over: Readonly<Record<string, string>> = {}): string {
  const lines = {
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    "server.memory.pagecache.size": memory.pageCache,
    // Else each of the two databases takes 256 MB of disk before it holds anything.
    "db.tx_log.preallocate": "false",
    // Else a stop waits ten seconds for connections after the databases are closed.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    ...over,
  };
  const head = "# Written anew at each start.";
  return [head, ...Object.entries(lines).map(([name, value]) => `${name}=${value}`), ""].join("\n");
}

function untilReady(child: ChildProcess, gone: Promise<string>, { tell, signal }: StartOptions): Promise<void> {
  const settled = new AbortController();
  return new Promise<void>((done, fail) => {
    const late = AbortSignal.timeout(patience);
    late.addEventListener("abort", () => fail(new Error("it is not ready after two minutes.")), settled);
    signal?.addEventListener("abort", () => fail(new Error("the start was called off.")), settled);
    void gone.then((how) => fail(new Error(how)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line === "waiting") tell("Neo4j: waiting for an earlier one to end…");
      if (line === "ready") done();
    });
  }).finally(() => settled.abort());
}
