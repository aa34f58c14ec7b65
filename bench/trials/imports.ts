import { setTimeout } from "node:timers/promises";
import { chance, rounded } from "../figures";
import { ImportStage } from "./import-stage";
import type { Setting, Table, Trial } from "./trial";

/** How many roll calls are imported: so many that it takes seconds, and so few that twenty of them take minutes. */
const rollCalls = 300;
/** How long an import may go on after its Neo4j was killed, in milliseconds. */
const patience = 180_000;

/** What the graph holds, of an import and without it. */
interface Right {
  readonly before: string;
  readonly after: string;
}

const fateOf = (whole: string, { before, after }: Right): string =>
  whole === after ? "wholly there" : whole === before ? "wholly not there" : "in part";

/** Kills an import, or the Neo4j beneath it, after so many milliseconds, and tells what became of it as a row. */
async function killedAfter(stage: ImportStage, whose: "Neo4j" | "the import", ms: number, right: Right) {
  const server = await stage.answering();
  const java = await server.java();
  const { child, ended } = stage.importing();
  await setTimeout(ms);
  const isOver = child.exitCode !== null;
  if (whose === "Neo4j") process.kill(java, "SIGKILL");
  else child.kill("SIGKILL");
  const late = new AbortController();
  const [code] = (await Promise.race([
    ended,
    setTimeout(patience, [null] as [null], { signal: late.signal }).then((none) => {
      child.kill("SIGKILL");
      return none;
    }),
  ])) as [number | null];
  late.abort();
  const fate = isOver ? "was over" : code === 0 ? "went on by itself" : `ended with ${code ?? "a signal"}`;
  const then = fateOf(await stage.whole(), right);
  const begun = performance.now();
  await stage.done("import");
  const seconds = (performance.now() - begun) / 1_000;
  const again = fateOf(await stage.whole(), right);
  await stage.done("remove");
  const removed = (await stage.whole()) === right.before ? "as before" : "not as before";
  return [whose, `${rounded(ms / 1_000)} s`, fate, then, `${rounded(seconds)} s`, again, removed];
}

async function importsKilled({ signal, seed, kills, seconds = Infinity }: Setting): Promise<Table> {
  const end = performance.now() + seconds * 1_000;
  const random = chance(seed);
  const stage = await ImportStage.open(rollCalls);
  const rows: string[][] = [];
  try {
    const before = await stage.whole();
    await stage.done("import");
    const right = { before, after: await stage.whole() };
    await stage.done("remove");
    // The first of all takes longer, since Neo4j has not seen its statements yet.
    const begun = performance.now();
    await stage.done("import");
    const usual = performance.now() - begun;
    await stage.done("remove");
    while (rows.length < kills && performance.now() < end) {
      signal.throwIfAborted();
      const whose = rows.length % 2 === 0 ? "the import" : "Neo4j";
      rows.push(await killedAfter(stage, whose, random() * usual, right));
      console.error(rows.at(-1)?.join(" · "));
    }
    const said = `SIGKILL at ${rows.length} moments by chance of an import of ${rollCalls} roll calls beside a server, which takes ${rounded(usual / 1_000)} s undisturbed; then the same import again, and its removal. It is wholly there where all counts and how often each two states voted alike are those of an import that nobody disturbed.`;
    return { said: [said], columns, rows };
  } finally {
    await stage.close();
  }
}

const columns = [
  "killed",
  "after",
  "the import",
  "its votes then",
  "the repeated import took",
  "its votes after that",
  "removed, the graph is",
];

/** An import of votes, killed outright. */
export const imports: Trial = { name: "imports", title: "An import killed at random", run: importsKilled };
