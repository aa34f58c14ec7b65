import { median, percentile, rounded } from "../figures";
import type { Line, Stage } from "../line";
import { firstTen } from "../operations/first-ten";
import { type Operation, reshaped, rowsIn } from "../operations/operation";
import { tenMore } from "../operations/ten-more";
import { dataOf, timed } from "../stage/ask";
import { inTurn } from "../turns";

/** All the questions that ours and the peer are asked. */
export const operations: readonly Operation[] = [...firstTen, ...tenMore];

const times = ([ours = [], peer = []]: readonly number[][]): string =>
  `ours ${rounded(median(ours))} ms (p95 ${rounded(percentile(ours, 0.95))}), the peer ${rounded(median(peer))} ms (p95 ${rounded(percentile(peer, 0.95))})`;

/** Both addresses, after both have answered the same number of rows; throws where they do not. */
async function compared(stage: Stage, { name, ours, peer }: Operation): Promise<[string, string, number]> {
  const at: [string, string] = [(await stage.ours()).url, (await stage.peer()).url];
  const [own, other] = await Promise.all([timed(at[0], { query: ours }), timed(at[1], { query: peer })]);
  const rows = [rowsIn(dataOf(own)), rowsIn(dataOf(other))] as const;
  if (rows[0] !== rows[1]) throw new Error(`${name}: ours answers ${rows[0]} rows, the peer ${rows[1]}.`);
  return [...at, rows[0]];
}

const again = async (url: string, query: string): Promise<number> => {
  const { ms, status } = await timed(url, { query });
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return ms;
};

/** Each question asked again and again, its shape known to both. */
export const warmOperations: Line = {
  name: "operations",
  async *measure(stage) {
    for (const operation of operations) {
      const [ours, peer, rows] = await compared(stage, operation);
      const taken = await inTurn([() => again(ours, operation.ours), () => again(peer, operation.peer)], 31, 5);
      const [own = [], other = []] = taken;
      yield {
        name: operation.name,
        figure: median(other) / median(own),
        unit: "times as fast as the peer",
        target: { atLeast: 2 },
        beside: `${times(taken)}; ${rows === 1 ? "one row" : `${rows} rows`} each`,
      };
    }
  },
};

/** Each question in a new shape every time: what is known of the text alone helps nobody. */
export const newShapes: Line = {
  name: "new-shapes",
  async *measure(stage) {
    // Shapes of an earlier run over the same Neo4j are none of this one.
    const begun = Date.now() % 1_000_000;
    for (const operation of operations) {
      const [ours, peer] = await compared(stage, operation);
      const fresh = (url: string, whose: "ours" | "peer") => (turn: number) =>
        again(url, reshaped(operation, whose, begun * 100 + turn));
      const taken = await inTurn([fresh(ours, "ours"), fresh(peer, "peer")], 11, 1);
      const [own = [], other = []] = taken;
      yield {
        name: `${operation.name}, the first time its shape is seen`,
        figure: median(other) / median(own),
        unit: "times as fast as the peer",
        target: { atLeast: 5 },
        beside: times(taken),
      };
    }
  },
};
