import { setTimeout } from "node:timers/promises";
import { median, rounded } from "../figures";
import type { Line } from "../line";
import { dear } from "../operations/dear";
import { timed } from "../stage/ask";
import { waiting, watched } from "../stage/watched";

/** What one dear operation did. */
interface Seen {
  readonly name: string;
  readonly ms: number;
  readonly status: number;
  readonly bytes: number;
  /** The longest turn of the event loop meanwhile, in milliseconds. */
  readonly turn: number;
  /** How long another client waited meanwhile, in the middle; nothing where the operation was refused. */
  readonly others: number;
}

/** Of fewer waits the middle would say more of how they fell than of the operation, which is asked again until there are so many. */
const leastWaits = 25;

/** The dearest of what its limits let through: how long it takes, how long it holds the others up. */
export const dearest: Line = {
  name: "dearest",
  async *measure(stage) {
    const { url, longest, stop } = await watched(await stage.ground());
    try {
      await waiting(url, setTimeout(1_000));
      const quiet = median(await waiting(url, setTimeout(2_000)));
      const seen: Seen[] = [];
      for (const { name, query } of dear) {
        await longest();
        const ask = async () => {
          const asking = timed(url, { query });
          return { waits: await waiting(url, asking), ...(await asking) };
        };
        const { waits, ms, status, body } = await ask();
        const { turn } = await longest();
        while (status === 200 && waits.length < leastWaits) waits.push(...(await ask()).waits);
        seen.push({ name, ms, status, bytes: body.length, turn, others: status === 200 ? median(waits) : 0 });
      }
      yield* told(seen, quiet);
    } finally {
      await stop();
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
