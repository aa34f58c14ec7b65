import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { BadImport } from "../errors";
import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { CommittedRevision } from "../writing/committed";
import { folded } from "../names/folded";
import { FORMAT } from "../writing/format";
import { type TellProgress, silent } from "../writing/progress";
import { heldIn } from "../writing/replace";
import { isFreedSince, nothingNew } from "./in-graph";
import { makePart } from "./made-part";
import type { Notices } from "./noticed";
import { whyNotOpened } from "./not-opened";
import { type ImportSource, seedSources } from "./properties-of-import";
import { settledFrom } from "./settled";
import { beginStaging, checksumOfStaging, stage } from "./staging";
import { type Sifted, sift } from "./standing";
import { sweep } from "./swept";
import { Voters, statesInGraph } from "./voters";
import { votesRead } from "./votes-read";

/** Who imports, under which name, and how it is followed. */
export interface ImportingVotes {
  /** Made of the name of the first file where nothing is said. */
  readonly name?: string | undefined;
  readonly by?: string;
  readonly tell?: TellProgress;
}

/** What an import did; nothing but the revision where the graph held these files already. */
export interface VotesImported {
  readonly name: string;
  readonly revision: CommittedRevision;
  readonly did?: {
    readonly rows: number;
    readonly rollCalls: number;
    readonly votes: number;
    readonly sifted: Sifted;
    readonly notices: Notices;
  };
}

/** `unga_all.csv.gz` goes by the name `unga-all`. */
function nameOfImport(file: string): string {
  const [first = ""] = basename(file).split(".");
  const called = folded(first)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return called === "" ? "votes" : called;
}

/** Where whatever an import wrote comes from. */
export function originOf(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
    throw new BadImport(
      `"${name}" is no name for an import: use small letters, digits and hyphens, such as unga-2024.`,
    );
  return `import:${name}`;
}

/**
 * Imports files of recorded votes: each is recognised by its header, read as a stream, and becomes a part of the graph wholly or not at
 * all. Whoever begins again after having been stopped goes on. Throws BadImport, and the graph is then as it was.
 */
export async function importVotes(
  graph: Graph,
  files: readonly string[],
  { name, by = "importer", tell = silent }: ImportingVotes = {},
): Promise<VotesImported> {
  const [first] = files;
  if (first === undefined) throw new BadImport("Name the files that have the votes.");
  const called = name ?? nameOfImport(first);
  const origin = originOf(called);
  const states = await graph.read(statesInGraph);
  if (states.length === 0)
    throw new BadImport("The graph holds no states yet: load the seed first, with npm run seed -- load.");
  const checksum = await checksumOfFiles(files);
  const revision = await heldIn((query) => graph.read(query), { origin, checksum });
  if (revision !== undefined && !(await isFreedSince(graph, revision))) return { name: called, revision };
  tell({ step: "files", done: 0, of: 1 });
  const voters = new Voters(states);
  const read = await votesRead(files, voters);
  tell({ step: "files", done: 1, of: 1 });
  const sifted = await sift((query) => graph.read(query), settledFrom(read, voters), origin, { ...read, voters });
  const sources = await sourcesOf(graph, called, read.files);
  const staging = await beginStaging(graph, sifted.fresh, {
    origin,
    checksum: checksumOfStaging(checksum, { origin, rollCalls: sifted.fresh, sources }),
  });
  await sweep(graph);
  await stage(graph, sifted.fresh, staging, { voters, sources, tell });
  const votes = sifted.fresh.reduce((sum, { votes: its }) => sum + its.filter(({ line }) => line !== null).length, 0);
  const rollCalls = sifted.fresh.length;
  const said = rollCalls === 0 ? nothingNew : `${number(votes)} votes in ${number(rollCalls)} roll calls`;
  const message = `Imported ${said} from ${files.map((file) => basename(file)).join(", ")}.`;
  const committed = await makePart(graph, sifted.fresh, staging, { checksum, sources, by, message });
  await sweep(graph);
  return {
    name: called,
    revision: committed,
    did: { rows: read.rows, rollCalls, votes, sifted, notices: read.notices },
  };
}

/** What the files hold, in whatever order they are named, in this format. */
async function checksumOfFiles(files: readonly string[]): Promise<string> {
  const each = await Promise.all(files.map(checksumOfFile));
  return createHash("sha256")
    .update(`${FORMAT} ${each.sort().join(" ")}`)
    .digest("hex");
}

async function checksumOfFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
  } catch (error) {
    throw new BadImport(`${file} cannot be read: ${whyNotOpened(error)}.`);
  }
  return hash.digest("hex");
}

/** The files of votes as sources, with those of the seed for the datasets in them. */
async function sourcesOf(
  graph: Graph,
  name: string,
  files: readonly { name: string; layout: ImportSource["layout"] }[],
): Promise<ImportSource[]> {
  const known = await graph.read(
    cypher<{ id: string }>`MATCH (s:Source) WHERE s.id IN ${Object.values(seedSources)} RETURN s.id AS id`,
  );
  const there = new Set(known.map(({ id }) => id));
  const datasets = new Map(Object.entries(seedSources).filter(([, id]) => there.has(id)));
  return files.map(({ name: file, layout }, index) => ({
    id: `import-${name}${index === 0 ? "" : `-${index + 1}`}`,
    file,
    layout,
    datasets,
  }));
}

const number = (value: number): string => value.toLocaleString("en-GB");
