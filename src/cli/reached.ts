import { type Driver, Neo4jError } from "neo4j-driver";
import { BadStart } from "../errors";
import type { Engine } from "../engine";
import { waitAtMost } from "../graph/limited-wait";

/** How long a server that was named has to answer for the first time, in milliseconds. */
const patience = 15_000;

/** The oldest Neo4j that understands what is asked of it. */
const oldest = [5, 23] as const;

/** Speaks to the Neo4j that NEO4J_URI names. Throws BadStart with exit code 3, which says what to write instead, where that does not go well. */
export async function reached(driver: Driver, engine: Engine): Promise<void> {
  if (engine.how !== "named") return;
  const { uri, database } = engine;
  if (database === "system") throw new BadStart(`NEO4J_DATABASE is system, which holds no data: name another one.`, 3);
  const silent = () => new Error(`it has not answered for ${patience / 1_000} seconds`);
  try {
    const { summary } = await waitAtMost(patience, driver.executeQuery("RETURN 1", {}, { database }), silent);
    const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(summary.server.agent ?? "") ?? [];
    const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
    if (isOld) throw new BadStart(`At ${uri} stands Neo4j ${major}.${minor}: Acquis needs 5.26 or newer.`, 3);
  } catch (error) {
    throw error instanceof BadStart ? error : new BadStart(whyNot(error, engine), 3, { cause: error });
  }
}

/** What an error of the driver says, without its advice: the cause where it names one, else its first sentence. */
export function saidBy(error: unknown): string {
  const whole = error instanceof Error ? error.message : String(error);
  return (/Caused by: (.*)/.exec(whole)?.[1] ?? whole).split(/\.? *\n|\. |\.$/)[0]?.slice(0, 200) ?? "";
}

function whyNot(error: unknown, { uri, user, database }: Engine): string {
  const code = error instanceof Neo4jError ? error.code : "";
  if (code.endsWith(".Forbidden"))
    return `The Neo4j at ${uri} does not let ${user} into ${database}: name another user.`;
  if (code.startsWith("Neo.ClientError.Security."))
    return `The Neo4j at ${uri} refuses the user ${user}: set NEO4J_USER and NEO4J_PASSWORD to what it knows.`;
  if (code.startsWith("Neo.ClientError.Database."))
    return `The Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one that it has.`;
  return `No Neo4j answers at ${uri} (${saidBy(error)}): start it, or set NEO4J_URI to where one speaks Bolt, usually port 7687.`;
}
