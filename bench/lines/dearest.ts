import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { median, rounded } from "../figures";
import type { Line } from "../line";
import { dear } from "../operations/dear";
import { timed } from "../stage/ask";
import { ours } from "../stage/stage";

const other = { query: `{states(where: {memberOf: {coalition: "eu"}}) {totalCount nodes {name}}}` };

/** What one dear operation did. */
interface Seen {
  readonly name: string;
  readonly ms: number;
  readonly status: number;
  readonly bytes: number;
  /** The longest turn of the event loop meanwhile, in milliseconds. */
  readonly turn: number;
  /** How long another client waited meanwhile, in the middle. */
  readonly others: number;
}

/** How long another client waits, asking again and again until the promise is settled. */
async function waiting(url: string, until: Promise<unknown>): Promise<number[]> {
  let over = false;
  void until.catch(() => undefined).then(() => (over = true));
  const waits: number[] = [];
  // The flag is set between two questions.
  while (!(over as boolean)) waits.push((await timed(url, other)).ms);
  return waits;
}

/** The dearest of what its limits let through: how long it takes, how long it holds the others up. */
export const dearest: Line = {
  name: "dearest",
  async *measure(stage) {
    const folder = mkdtempSync(join(tmpdir(), "acquis-loop-"));
    const file = join(folder, "turn");
    const options = `--require ${join(__dirname, "..", "stage", "loop.cjs")}`;
    const { url, pid, stop } = await ours(await stage.ground(), { NODE_OPTIONS: options, LOOP_FILE: file });
    const longestTurn = async (): Promise<number> => {
      process.kill(pid, "SIGUSR2");
      await setTimeout(100);
      return Number(readFileSync(file, "utf8"));
    };
    try {
      await waiting(url, setTimeout(1_000));
      const quiet = median(await waiting(url, setTimeout(2_000)));
      const seen: Seen[] = [];
      for (const { name, query } of dear) {
        await longestTurn();
        const asking = timed(url, { query });
        const waits = await waiting(url, asking);
        const { ms, status, body } = await asking;
        seen.push({ name, ms, status, bytes: body.length, turn: await longestTurn(), others: median(waits) });
      }
      yield* told(seen, quiet);
    } finally {
      await stop();
      rmSync(folder, { recursive: true });
    }
  },
};

function* told(seen: readonly Seen[], quiet: number) {
  const most = (by: (one: Seen) => number): Seen => seen.reduce((a, b) => (by(b) > by(a) ? b : a));
  const said = ({ name, status, bytes }: Seen) => `${name}; ${status}, ${bytes} bytes; the worst of ${seen.length}`;
  const [slowest, holding, hindering] = [most(({ ms }) => ms), most(({ turn }) => turn), most(({ others }) => others)];
  yield {
    name: "the dearest operation that the limits let through",
    figure: slowest.ms / 1_000,
    unit: "s",
    target: { atMost: 2 },
    beside: said(slowest),
  };
  yield {
    name: "the longest turn of the event loop by such an operation",
    figure: holding.turn,
    unit: "ms",
    target: { atMost: 50 },
    beside: said(holding),
  };
  yield {
    name: "how long other clients wait meanwhile, in the middle",
    figure: hindering.others / quiet,
    unit: "times as long as when it is quiet",
    target: { atMost: 2 },
    beside: `${rounded(hindering.others)} ms, quiet ${rounded(quiet)} ms; ${said(hindering)}`,
  };
}
