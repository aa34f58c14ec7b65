import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gapsIn } from "../dataset/gaps";
import { gapsText } from "../dataset/gaps-text";
import { Stopped } from "../errors";
import { reachEngine, screen } from "../engine";
import { graphOf, openDriver } from "../graph/driver";
import type { Graph } from "../graph/graph";
import { seedFilesAt } from "../releases/seed-at-hand";
import { checkSeed, loadSeed } from "../seed/commands";
import { seedFolder } from "../seed/seed-folder";
import { prepare } from "../writing/constraints";
import { settings } from "../settings";
import { persisting } from "./persisting";
import { reached } from "./reached";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says every finding in a folder or a release, and touches no graph. Resolves with the exit code. */
export async function checkFolder(folder = seedFolder): Promise<number> {
  return checkSeed(folder, say, seedFilesAt);
}

/** Loads a folder, or the seed in a release, into the graph that is served here, or into one started for it. Resolves with the exit code. */
export const loadInto = (folder = seedFolder): Promise<number> => onceLoaded(folder, () => Promise.resolve());

/** Loads the seed of the program, and writes what there is little of in it into docs/gaps.md. Resolves with the exit code. */
export const writeGaps = (): Promise<number> =>
  onceLoaded(seedFolder, async (graph) => {
    await writeFile(join(__dirname, "..", "..", "docs", "gaps.md"), gapsText(await gapsIn(graph)));
  });

/** Loads a folder and then does something with the graph; where the folder is refused, nothing. Resolves with the exit code. */
async function onceLoaded(folder: string, then: (graph: Graph) => Promise<void>): Promise<number> {
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
      const code = await loadSeed(graph, folder, say, { by: "curator", files: seedFilesAt });
      if (code === 0) await then(graph);
      return code;
    };
    return await persisting(loaded, { engine, home: set.home, tell, signal: stopping.signal });
  } finally {
    await driver.close();
    await engine.stop();
  }
}
