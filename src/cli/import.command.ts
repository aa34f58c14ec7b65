import { reachEngine, screen } from "../engine";
import { Stopped } from "../errors";
import { graphOf, openDriver } from "../graph/driver";
import type { Graph } from "../graph/graph";
import { importTextsInto } from "../imports/text-commands";
import { importVotesInto, listImports, removeFrom } from "../imports/import-commands";
import { settings } from "../settings";
import { prepare } from "../writing/constraints";
import { persisting } from "./persisting";
import { reached } from "./reached";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How an import is called, and where the list of what was left out is written. */
export interface ImportOptions {
  readonly name?: string;
  readonly report?: string;
}

/** Imports files of recorded votes into the graph that is served here, or into one started for it. */
export const importFiles = (files: readonly string[], options: ImportOptions): Promise<void> =>
  withGraph("importing votes", (graph) => importVotesInto(graph, files, say, { by: "curator", ...options }));

/** What is said of texts that do not say it themselves. */
export interface TextOptions {
  readonly symbol?: string;
  readonly draftOf?: string;
  readonly stage?: string;
}

/** Imports the texts of documents into the graph that is served here, or into one started for it. */
export const importTexts = (files: readonly string[], options: TextOptions): Promise<void> =>
  withGraph("importing texts", async (graph) => {
    process.exitCode = await importTextsInto(graph, files, say, { by: "curator", ...options });
  });

/** Takes an import out again. */
export const removeImported = (name: string): Promise<void> =>
  withGraph("removing an import", (graph) => removeFrom(graph, name, say));

/** Says what is imported. */
export const sayImports = (): Promise<void> => withGraph("listing imports", (graph) => listImports(graph, say));

async function withGraph(doing: string, work: (graph: Graph) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  const end = () => {
    stopping.abort(new Stopped("The command was stopped."));
  };
  process.once("SIGINT", end).once("SIGTERM", end).once("SIGHUP", end);
  const [set, tell] = [settings(), screen()];
  const engine = await reachEngine(set, { tell, signal: stopping.signal, doing });
  const driver = openDriver(engine);
  try {
    const graph = graphOf(driver, engine.database);
    await reached(driver, engine);
    const whole = async () => {
      await prepare(graph);
      await work(graph);
    };
    await persisting(whole, { engine, home: set.home, tell, signal: stopping.signal });
  } finally {
    await driver.close();
    await engine.stop();
  }
}
