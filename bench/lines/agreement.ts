import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AgreementMeasure } from "../../src/analysis/agreement-measure";
import { figureOf } from "../../src/analysis/agreement.figures";
import { PairCounts, VotesInBits } from "../../src/analysis/pair-counts";
import { RollCalls, codes } from "../../src/resolutions/roll-calls";
import type { Choice } from "../../src/resolutions/choice";
import type { State } from "../../src/states/state";
import { Universe } from "../../src/states/universe";
import { missing, programs } from "../../tests/clients/python";
import { chance, median, oneOf, rounded } from "../figures";
import type { Line } from "../line";

const [states, votes] = [193, 6_842];
const choices: readonly Choice[] = ["YES", "YES", "YES", "NO", "ABSTAIN", "ABSENT"];

/** A roll call for each, chosen by chance, as the graph would tell it. */
function rollCalls(seed: number): RollCalls {
  const random = chance(seed);
  const names = Array.from({ length: states }, (_, index) => `S${String(index).padStart(3, "0")}`);
  const universe = new Universe(names.map((iso3) => ({ iso3, name: iso3, status: "MEMBER" }) as unknown as State));
  const table = Uint8Array.from({ length: states * votes }, () => codes[oneOf(random, choices)]);
  const day = "2000-01-01";
  const columns = Array.from({ length: votes }, (_, index) => ({
    id: `RC-${index}`,
    symbol: `R/${index}`,
    session: null,
    first: day,
    last: day,
    final: true,
  }));
  return new RollCalls(universe, columns, table);
}

/** What the program does for a matrix of agreement, from its table of votes on: every pair once, and each with itself. */
async function matrix(table: RollCalls, places: readonly number[], every: readonly number[]): Promise<Float64Array> {
  const counts = await PairCounts.of(await VotesInBits.of(table, places), every);
  const figures = new Float64Array(states * states);
  for (const a of every)
    for (const b of every) figures[a * states + b] = figureOf(counts.of(a, b), AgreementMeasure.VOETEN, 1) ?? NaN;
  return figures;
}

/** The program's own way of counting, against NumPy on the same matrix; where Python cannot be had, that is said. */
export const agreement: Line = {
  name: "agreement",
  on: "seed",
  async *measure() {
    const [lack] = missing(["numpy"]);
    if (lack !== undefined) {
      process.stderr.write(`${lack.why}: agreement was not compared with NumPy.\n`);
      return;
    }
    const table = rollCalls(7);
    const [places, every] = [
      Array.from({ length: votes }, (_, at) => at),
      Array.from({ length: states }, (_, at) => at),
    ];
    const folder = mkdtempSync(join(tmpdir(), "acquis-agreement-"));
    const own: number[] = [];
    for (let run = 0; run < 7; run += 1) {
      const begun = performance.now();
      writeFileSync(join(folder, "ours"), await matrix(table, places, every));
      if (run >= 2) own.push(performance.now() - begun);
    }
    const told = every.flatMap((state) => places.map((place) => table.choice(state, place)));
    writeFileSync(join(folder, "votes"), Uint8Array.from(told));
    const program = [join(__dirname, "agreement.py"), folder, String(states), String(votes)];
    const { stdout, stderr } = spawnSync(join(programs, "python"), program, { encoding: "utf8" });
    if (!stdout.startsWith("[")) throw new Error(`NumPy ended with:\n${stderr}`);
    const numpy = JSON.parse(stdout) as number[];
    const equal = readFileSync(join(folder, "ours")).equals(readFileSync(join(folder, "theirs")));
    rmSync(folder, { recursive: true });
    if (!equal) throw new Error("NumPy has another matrix of agreement.");
    yield {
      name: "agreement of all 193 states over 6,842 random roll calls, against NumPy on the same matrix",
      figure: median(own) / median(numpy),
      unit: "times as long",
      target: { atMost: 2 },
      beside: `ours ${rounded(median(own))} ms, NumPy ${rounded(median(numpy))} ms; equal to the last bit`,
    };
  },
};
