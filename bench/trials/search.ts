import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lives } from "../../src/engine/pid";
import { chance, oneOf, rounded } from "../figures";
import { timed } from "../stage/ask";
import { type Watched, watched } from "../stage/watched";
import { type Asked, Generator, written } from "./generator";
import type { Setting, Table, Trial } from "./trial";
import { codeOf } from "./verdict";

/** What an operation that was answered took. */
interface Taken {
  readonly operation: Asked;
  readonly query: string;
  readonly ms: number;
  readonly cost: number;
  readonly bytes: number;
}

/** How many of the dearest are changed further, and how many are told. */
const pool = 24;
const shown = 5;
const schema = join(__dirname, "..", "..", "schema", "schema.graphql");

/** Asks one operation; undefined where it is refused. Throws where the server breaks on it. */
async function asked(url: string, operation: Asked): Promise<Taken | undefined> {
  const query = written(operation);
  const { body, status, ms } = await timed(url, { query }).catch(() => ({ body: "", status: 0, ms: 0 }));
  const code = codeOf({ body, status, ms });
  if (["no answer", "unreadable", "INTERNAL_SERVER_ERROR"].includes(code)) throw new Error(`${code}: ${query}`);
  if (code !== "ok") return undefined;
  const { extensions } = JSON.parse(body) as { extensions?: { cost?: { requested?: number } } };
  return { operation, query, ms, cost: extensions?.cost?.requested ?? NaN, bytes: Buffer.byteLength(body) };
}

/** Looks until the time is over; gives the dearest, the dearest first, and how many were asked, answered and broke. */
async function sought(url: string, generator: Generator, random: () => number, over: () => boolean) {
  let dearest: Taken[] = [];
  const broken: string[] = [];
  const number = { asked: 0, answered: 0 };
  while (!over() && broken.length < shown) {
    const isFresh = dearest.length < pool / 2 || random() < 0.2;
    const operation = isFresh ? generator.fresh() : generator.changed(oneOf(random, dearest).operation);
    number.asked += 1;
    try {
      const taken = await asked(url, operation);
      if (taken === undefined || dearest.some(({ query }) => query === taken.query)) continue;
      number.answered += 1;
      dearest = [...dearest, taken].sort((a, b) => b.ms - a.ms).slice(0, pool);
    } catch (error) {
      broken.push(String(error));
    }
  }
  return { dearest, broken, number };
}

/** The same operation asked of a program that has just begun, with the longest turn of its event loop. */
async function again(program: Watched, { operation, ms: before }: Taken): Promise<string[]> {
  await program.longest();
  const first = await asked(program.url, operation);
  const { turn, work } = await program.longest();
  const second = await asked(program.url, operation);
  const whole = (value: number | undefined): string => Math.round(value ?? NaN).toLocaleString("en-GB");
  return [...[before, first?.ms, second?.ms, turn, work, first?.cost, first?.bytes].map(whole)];
}

async function looked({ ground, seconds = 60, seed, signal }: Setting): Promise<Table> {
  const on = await ground();
  const random = chance(seed);
  const generator = new Generator(readFileSync(schema, "utf8"), random);
  const seeking = await watched(on);
  const end = performance.now() + seconds * 1_000;
  const { dearest, broken, number } = await sought(
    seeking.url,
    generator,
    random,
    () => performance.now() > end || signal.aborted || !lives(seeking.pid),
  );
  await seeking.stop();
  const program = await watched(on);
  try {
    const rows: string[][] = [];
    for (const [index, one] of dearest.slice(0, shown).entries())
      rows.push([String(index + 1), ...(await again(program, one))]);
    const said = `Operations made by chance from the schema, and the dearest of them changed by chance again and again, for ${rounded(seconds)} s: ${number.asked} were asked, ${number.answered} of them answered within the limit of cost, ${broken.length} broke. The dearest were then asked again of a program that had just begun; beneath the table they stand whole, in its order.`;
    return { said: [said, ...broken], columns, rows, shown: dearest.slice(0, shown).map(({ query }) => query) };
  } finally {
    await program.stop();
  }
}

const columns = [
  "operation",
  "ms when found",
  "ms asked again",
  "ms asked a third time",
  "longest turn, ms",
  "most work in one, ms",
  "cost",
  "bytes",
];

/** Looks for the dearest operation on purpose. */
export const search: Trial = {
  name: "search",
  title: "The dearest operation that was found by looking for it",
  run: looked,
};
