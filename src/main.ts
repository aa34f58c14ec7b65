import "./production";
import "reflect-metadata";
import { Command } from "commander";
import { exitCodeFor } from "./cli/exit-code";
import { release } from "./cli/release.command";
import { emit } from "./cli/schema.command";
import { checkFolder, loadInto, writeGaps } from "./cli/seed.command";
import { start } from "./cli/start.command";

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
seed
  .command("gaps")
  .description("Load the seed that comes with the program, and write docs/gaps.md: what there is little of on record.")
  .action(async () => {
    process.exitCode = await writeGaps();
  });

program
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = exitCodeFor(error);
  })
  // Whatever is still open has had its time.
  .finally(() => setTimeout(() => process.exit(), 1_000).unref());
