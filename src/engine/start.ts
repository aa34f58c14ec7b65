import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { BadStart } from "../errors";
import type { Settings } from "../settings";
import { dockerAtHand, startDocker } from "./docker";
import type { Engine, StartOptions } from "./engine";
import { fileTrouble } from "./folder";
import { inPath, javaAtHand, javaNeeded, oldestJava } from "./java";
import { local, startLocal } from "./local";
import { holder } from "./lock";
import { partsAtHand } from "./parts";
import { passwordOf } from "./password";

/**
 * Finds a Neo4j, in this order: the one that NEO4J_URI names; one of our own if Java and Maven are here; Docker. ACQUIS_ENGINE
 * forces a choice. Throws BadStart: exit code 3 when there is none or it does not start, 4 when the home is in use, 2 when it cannot be used. A named
 * server is not spoken to here.
 */
export async function startEngine(settings: Settings, options: StartOptions): Promise<Engine> {
  try {
    return await found(settings, options);
  } catch (error) {
    throw fileTrouble(error, settings.home);
  }
}

async function found(settings: Settings, options: StartOptions): Promise<Engine> {
  const named = namedEngine(settings);
  const { engine } = settings;
  if (named !== undefined && (engine === "auto" || engine === "none")) return named;
  if (engine === "none") throw new BadStart(`ACQUIS_ENGINE is none, so NEO4J_URI must name a Neo4j.\n${ways}`, 3);
  if (engine === "local" || (engine === "auto" && (await canRunLocally(settings, options)))) {
    return await startLocal(settings, options);
  }
  if (engine === "docker" || (await dockerAtHand())) return await startDocker(settings, options);
  const java = await javaAtHand();
  const tooOld = java === undefined || java.version >= oldestJava ? "" : ` ${javaNeeded(java)}`;
  throw new BadStart(`No Neo4j found, and nothing to run one with.${tooOld}\n${ways}`, 3);
}

/**
 * The Neo4j of a process that works in the home already, as `npm start` does, else one started as startEngine does. For
 * commands that may run beside the server; a shared engine is not stopped by them. Waits for one that is just starting.
 */
export async function reachEngine(settings: Settings, options: StartOptions): Promise<Engine> {
  const mayShare = settings.engine === "local" || (settings.engine === "auto" && settings.neo4j.uri === undefined);
  for (let other = mayShare ? holder(settings.home) : undefined; other !== undefined; other = holder(settings.home)) {
    if (other.bolt !== undefined) return sharedEngine(settings, other.bolt);
    options.tell(`Neo4j: waiting for process ${other.pid}, which is starting it…`, "passing");
    await setTimeout(250, undefined, { signal: options.signal });
  }
  return await startEngine(settings, options);
}

async function canRunLocally({ home }: Settings, { parts }: StartOptions): Promise<boolean> {
  const java = await javaAtHand();
  if (java === undefined || java.version < oldestJava) return false;
  return partsAtHand(parts ?? join(home, "engine")) !== undefined || inPath("mvn") !== undefined;
}

function namedEngine({ neo4j }: Settings): Engine | undefined {
  if (neo4j.uri === undefined) return undefined;
  const { uri, user, password = "", database } = neo4j;
  return { uri, user, password, database, how: "named", ...notOurs };
}

function sharedEngine({ home }: Settings, bolt: string): Engine {
  return { ...local(bolt, passwordOf(home)), how: "shared", ...notOurs };
}

const notOurs: Pick<Engine, "pid" | "stop"> = { pid: () => undefined, stop: () => Promise.resolve() };

const ways = `Acquis keeps its graph in Neo4j 5.26. Any one of these will do:
  - Java ${oldestJava} or newer and Maven, in PATH: Neo4j is then fetched and run here.
    Debian and Ubuntu: sudo apt install openjdk-17-jre-headless maven    macOS: brew install openjdk@21 maven
  - Docker with its compose plugin, and its engine running.
  - A Neo4j that runs already: NEO4J_URI=neo4j://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=…`;
