import "./production";
import "reflect-metadata";
import { Command, CommanderError } from "commander";
import { release } from "./cli/release.command";
import { emit } from "./cli/schema.command";
import { checkFolder, loadInto } from "./cli/seed.command";
import { start } from "./cli/start.command";
import { BadSeed, BadStart, Trouble } from "./errors";

const program = new Command("acquis").description("Who stands where on the norms of cyberspace.").exitOverride();
const seed = program.command("seed").description("The facts kept by hand.");

program.command("start").description("Start Neo4j, load the seed, serve.").action(start);
program
  .command("schema")
  .description("Write schema/schema.graphql and schema/graph.cypher.")
  .action(emit)
  .command("release")
  .description("Write schema/released.graphql, with which later schemas are compared.")
  .action(release);
seed
  .command("check")
  .argument("[folder]", "the folder of the seed")
  .description("Say every finding; the graph is not touched.")
  .action(async (folder?: string) => {
    process.exitCode = await checkFolder(folder);
  });
seed
  .command("load")
  .argument("[folder]", "the folder of the seed")
  .description("Load it in one transaction; any finding and the graph stays as it was.")
  .action(async (folder?: string) => {
    process.exitCode = await loadInto(folder);
  });

/** A trouble is told in its own words; a fault of ours keeps its stack. */
function tellOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof Trouble) process.stderr.write(`${error.message}\n`);
  else if (error instanceof Error && error.message.startsWith("stopped")) return 130;
  else console.error(error);
  return error instanceof BadStart ? error.exit : error instanceof BadSeed ? 1 : 70;
}

program
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = tellOf(error);
  })
  // Whatever is still open has had its time.
  .finally(() => setTimeout(() => process.exit(), 1_000).unref());
