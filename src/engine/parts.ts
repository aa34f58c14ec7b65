import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BadStart } from "../errors";
import type { StartOptions } from "./engine";
import { inPath } from "./java";
import { lives } from "./pid";
import { run } from "./run";

/** The parts of the local Neo4j: their folder, and the class path as seen from there. */
export interface EngineParts {
  readonly place: string;
  readonly classPath: string;
}

/** Where pom.xml and LocalNeo4j.java stand: the same two steps up from src/engine and from dist/engine. */
const recipe = join(__dirname, "..", "..", "engine");
const usualParts = 215;

/** The class path of the local Neo4j if its parts are in a folder already, whole and for the recipe as it stands. */
export function partsAtHand(folder: string): EngineParts | undefined {
  const place = placeOf(folder);
  const lib = join(place, "lib");
  const isWhole =
    existsSync(join(place, "classes", "LocalNeo4j.class")) && existsSync(lib) && readdirSync(lib).some(isNeo4j);
  return isWhole ? { place, classPath: classPath(place) } : undefined;
}

/**
 * Brings the parts of the local Neo4j into a folder, by Maven, once. A folder appears under
 * its last name only when it is whole, so a broken off attempt leaves nothing that a later one would take for good.
 * Throws BadStart with exit code 3 when Maven cannot do it.
 */
export async function fetchParts(folder: string, java: string, options: StartOptions): Promise<EngineParts> {
  const ready = partsAtHand(folder);
  if (ready !== undefined) return ready;
  const place = placeOf(folder);
  const draft = `${place}.part-${process.pid}`;
  sweep(folder);
  mkdirSync(join(draft, "lib"), { recursive: true });
  try {
    await download(draft, join(folder, "maven.log"), options);
    await compile(draft, java, options);
    if (partsAtHand(folder) === undefined) {
      rmSync(place, { recursive: true, force: true });
      renameSync(draft, place);
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { place, classPath: classPath(place) };
}

const isNeo4j = (name: string): boolean => /^neo4j-\d.*\.jar$/.test(name);

async function download(draft: string, logFile: string, { tell, signal }: StartOptions): Promise<void> {
  const maven = inPath("mvn");
  if (maven === undefined) throw new BadStart("Maven (mvn) is not in PATH.", 3);
  tell("Neo4j: fetching its parts with Maven, once, about 120 MB");
  const log = createWriteStream(logFile, { mode: 0o600 });
  const seen = new Set<string>();
  let trouble = "";
  const goal = [
    "-B",
    "-f",
    join(recipe, "pom.xml"),
    "dependency:copy-dependencies",
    `-DoutputDirectory=${join(draft, "lib")}`,
  ];
  const code = await run(maven, goal, signal, (line) => {
    log.write(`${line}\n`);
    if (trouble === "" && line.startsWith("[ERROR]")) trouble = line.slice(8);
    const part = /(?:Downloaded from|Copying) .*?([^/\s]+\.jar)/.exec(line)?.[1];
    if (part !== undefined)
      tell(`Neo4j: ${Math.min(seen.add(part).size, usualParts)} of about ${usualParts} parts…`, "passing");
  });
  log.end();
  const account = `Its whole account is in ${logFile}`;
  if (code !== 0) throw new BadStart(`Maven could not fetch the parts of Neo4j: ${trouble}\n${account}`, 3);
  if (!readdirSync(join(draft, "lib")).some(isNeo4j)) {
    throw new BadStart(`Maven (${maven}) ended well, but brought no Neo4j. Is it the real one?\n${account}`, 3);
  }
}

const again = "Start again to fetch them anew; where that does not help, empty Maven's folder ~/.m2/repository.";

/** One class, compiled by a compiler among the parts, so that a Java without one will do. */
async function compile(draft: string, java: string, { signal }: StartOptions): Promise<void> {
  const said: string[] = [];
  const compiler = ["-cp", classPath(draft), "org.eclipse.jdt.internal.compiler.batch.Main", "-17", "-proc:none"];
  const source = ["-cp", classPath(draft), "-d", "classes", join(recipe, "LocalNeo4j.java")];
  const code = await run(java, [...compiler, ...source], signal, (line) => said.push(line), { cwd: draft });
  if (code !== 0) {
    throw new BadStart(
      `The parts that Maven brought cannot be used: ${said.at(-1) ?? "Java said nothing"}\n${again}`,
      3,
    );
  }
}

/** The parts as seen from their folder: a path with a colon in it, such as a home may have, cannot stand in a class path. */
function classPath(place: string): string {
  const jars = readdirSync(join(place, "lib")).filter((name) => name.endsWith(".jar"));
  return ["classes", ...jars.sort().map((jar) => `lib/${jar}`)].join(":");
}

/** A folder for each recipe: a new version, or a new LocalNeo4j.java, is fetched beside the old one. */
function placeOf(folder: string): string {
  const texts = ["pom.xml", "LocalNeo4j.java"].map((name) => readFileSync(join(recipe, name), "utf8"));
  const version = /<neo4j\.version>(.*?)</.exec(texts.join(""))?.[1] ?? "";
  return join(folder, `${version}-${createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 8)}`);
}

/** Attempts that were broken off, and the parts of earlier versions, are only weight. */
function sweep(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const maker = /\.part-(\d+)$/.exec(name)?.[1];
    const old = maker === undefined ? /^\d+\.\d+\.\d+-[0-9a-f]{8}$/.test(name) : !lives(Number(maker));
    if (old) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
