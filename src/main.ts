import "./production";
import "reflect-metadata";
import { Command } from "commander";
import { exitCodeFor } from "./cli/exit-code";
import type { ImportOptions, TextOptions } from "./cli/import.command";
import type { Releasing } from "./cli/release-data.command";

// Each command is read when it is given: some need little of the program, and `start` begins with Neo4j.
const [start, schema, release, releaseOfData, ofSeed, ofImports] = [
  () => import("./cli/start.command"),
  () => import("./cli/schema.command"),
  () => import("./cli/release.command"),
  () => import("./cli/release-data.command"),
  () => import("./cli/seed.command"),
  () => import("./cli/import.command"),
];
const program = new Command("acquis").description("Who stands where on the norms of cyberspace.").exitOverride();
const seed = program.command("seed").description("The facts kept by hand.");
const imports = program.command("import").description("What others publish, beside the facts kept by hand.");

program
  .command("start")
  .option(
    "--from <place>",
    "a release of the dataset, or the folder of a seed, to be served instead of the one of the program",
  )
  .description("Start Neo4j, load the seed, serve.")
  .action(async (options: { from?: string }) => (await start()).start(options));
program
  .command("schema")
  .description("Write schema/schema.graphql and schema/graph.cypher.")
  .action(async () => (await schema()).emit())
  .command("release")
  .description("Write schema/released.graphql, with which later schemas are compared.")
  .action(async () => (await release()).release());
seed
  .command("check")
  .argument("[folder]", "the folder of the seed")
  .description("Say every finding; the graph is not touched.")
  .action(async (folder?: string) => {
    process.exitCode = await (await ofSeed()).checkFolder(folder);
  });
seed
  .command("load")
  .argument("[folder]", "the folder of the seed, or a release of the dataset")
  .option("--from <place>", "the same: a release as a zip or as a folder, or the folder of a seed")
  .description("Load it in one transaction; any finding and the graph stays as it was.")
  .action(async (folder: string | undefined, { from }: { from?: string }) => {
    process.exitCode = await (await ofSeed()).loadInto(from ?? folder);
  });
seed
  .command("gaps")
  .description("Load the seed that comes with the program, and write docs/gaps.md: what there is little of on record.")
  .action(async () => {
    process.exitCode = await (await ofSeed()).writeGaps();
  });
imports
  .command("votes")
  .argument("<files...>", "tables of recorded votes, and of the roll calls and subjects beside them; gzipped too")
  .option("--name <name>", "what the import is called; made of the name of the first file where nothing is said")
  .option("--report <file>", "a table of what was left out or is doubtful, with line and reason")
  .description("Import the recorded votes of the General Assembly as others publish them.")
  .action(async (files: string[], options: ImportOptions) => (await ofImports()).importFiles(files, options));
imports
  .command("texts")
  .argument("<files...>", "texts of reports, drafts and resolutions: PDF, DOCX, AKN4UN XML or plain text")
  .option("--symbol <symbol>", "the document that the text is of, where it does not say so itself")
  .option("--draft-of <symbol>", "the report of which it is a draft")
  .option("--stage <stage>", "which draft it is, such as zero draft or revision 1")
  .description("Import the words of documents, paragraph by paragraph.")
  .action(async (files: string[], options: TextOptions) => (await ofImports()).importTexts(files, options));
imports
  .command("remove")
  .argument("<name>", "what the import is called")
  .description("Take an import out again.")
  .action(async (name: string) => (await ofImports()).removeImported(name));
imports
  .command("list")
  .description("Say what is imported.")
  .action(async () => (await ofImports()).sayImports());
program
  .command("release")
  .option(
    "--from <place>",
    "the seed of which it is made, or an older release; the one of the program where nothing is said",
  )
  .option("--to <folder>", "where it is written; releases/ where nothing is said")
  .description("Write the dataset as one archive: tables, descriptions, codebook and seed.")
  .action(async (releasing: Releasing) => (await releaseOfData()).writeRelease(releasing))
  .command("compare")
  .argument("<before>", "a release as an archive or a folder, or the folder of a seed")
  .argument("<after>", "a later one")
  .option("--json", "as JSON instead of Markdown")
  .description("Say what differs: what was added, removed and changed, kind by kind.")
  .action(async (before: string, after: string, options: { json?: boolean }) =>
    (await releaseOfData()).compareReleases(before, after, options),
  );

program
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = exitCodeFor(error);
  })
  // Whatever is still open has had its time.
  .finally(() => setTimeout(() => process.exit(), 1_000).unref());
