import { join } from "node:path";
import { BadStart } from "../errors";
import type { Settings } from "../settings";
import type { Engine, StartOptions } from "./engine";
import { local } from "./local";
import { passwordOf } from "./password";
import { inPath } from "./java";
import { run } from "./run";

const composeFile = join(__dirname, "..", "..", "docker-compose.yml");

/** Whether Docker is here, its engine answers, and it knows `compose`. */
export async function dockerAtHand(): Promise<boolean> {
  const docker = inPath("docker");
  if (docker === undefined) return false;
  const silent = (): void => undefined;
  if ((await run(docker, ["compose", "version"], undefined, silent)) !== 0) return false;
  return (await run(docker, ["info"], undefined, silent)) === 0;
}

/**
 * Brings up the service neo4j of docker-compose.yml and waits for its health check. The password is NEO4J_PASSWORD, else one
 * that the home keeps. Throws BadStart with exit code 3 and Docker's last words when it does not come up.
 */
export async function startDocker({ home, neo4j, memory }: Settings, { tell, signal }: StartOptions): Promise<Engine> {
  if (inPath("docker") === undefined) {
    throw new BadStart("Docker (docker) is not in PATH: install it, or leave ACQUIS_ENGINE out to use Java.", 3);
  }
  const password = neo4j.password ?? passwordOf(home);
  tell("Neo4j: starting with Docker…");
  const given = { NEO4J_PASSWORD: password, NEO4J_HEAP: memory.heap, NEO4J_PAGECACHE: memory.pageCache };
  await compose(["up", "--detach", "--wait", "neo4j"], given, tell, signal);
  tell("Neo4j: ready at bolt://127.0.0.1:7687");
  return {
    ...local("bolt://127.0.0.1:7687", password),
    how: "docker",
    pid: () => undefined,
    stop: () => compose(["stop", "neo4j"], given, tell),
  };
}

async function compose(
  what: readonly string[],
  given: Readonly<Record<string, string>>,
  tell: StartOptions["tell"],
  signal?: AbortSignal,
): Promise<void> {
  let last = "";
  const hear = (line: string): void => {
    if (line.trim() !== "") last = line.trim();
    tell(`Neo4j: ${last}`, "passing");
  };
  const env = { ...process.env, ...given };
  const code = await run("docker", ["compose", "-f", composeFile, ...what], signal, hear, { env });
  if (code !== 0) throw new BadStart(`docker compose ${what.join(" ")} failed: ${last}`, 3);
}
