import { Stopped } from "../errors";
import { reachEngine, screen } from "../engine";
import { graphOf, openDriver } from "../graph/driver";
import { checkSeed, loadSeed } from "../seed/commands";
import { prepare } from "../writing/constraints";
import { settings } from "../settings";
import { persisting } from "./persisting";
import { reached } from "./reached";
import { seedFolder } from "./start.command";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says every finding in a folder, and touches no graph. Resolves with the exit code. */
export async function checkFolder(folder = seedFolder): Promise<number> {
  return checkSeed(folder, say);
}

/** Loads a folder into the graph that is served here, or into one started for it. Resolves with the exit code. */
export async function loadInto(folder = seedFolder): Promise<number> {
  const stopping = new AbortController();
  const end = () => {
    stopping.abort(new Stopped("The command was stopped."));
  };
  process.once("SIGINT", end).once("SIGTERM", end).once("SIGHUP", end);
  const [set, tell] = [settings(), screen()];
  const engine = await reachEngine(set, { tell, signal: stopping.signal, doing: "loading a seed" });
  const driver = openDriver(engine);
  try {
    const graph = graphOf(driver, engine.database);
    await reached(driver, engine);
    const loaded = async () => {
      await prepare(graph);
      return await loadSeed(graph, folder, say, { by: "curator" });
    };
    return await persisting(loaded, { engine, home: set.home, tell, signal: stopping.signal });
  } finally {
    await driver.close();
    await engine.stop();
  }
}
