import { everyOne } from "../graph/known";
import type { Reading } from "../graph/reading";
import { compared } from "../pages/orders";
import type { VotingBody } from "./choice";
import type { RollCall } from "./roll-call";
import { rollCalls } from "./roll-call.things";

/** The roll calls that questions about resolutions mean, at one revision: in each body the last on the whole text. */
export class FinalVotes {
  readonly #on: ReadonlyMap<string, RollCall>;

  constructor(
    /** In order of date, those without a date first. */
    readonly all: readonly RollCall[],
  ) {
    this.#on = new Map(all.map((one) => [`${one.body} ${one.resolutionKey ?? ""}`, one]));
  }

  /** The vote of a body on the whole of a resolution, by its symbol; null where none is on record. */
  on(symbol: string, body: VotingBody): RollCall | null {
    return this.#on.get(`${body} ${symbol}`) ?? null;
  }
}

/** The final votes of this revision. */
export function finalVotesOf(reading: Reading): Promise<FinalVotes> {
  const { label, key } = rollCalls.kind;
  return reading.kept.get(
    "final votes",
    async () => {
      const [every, made] = await Promise.all([everyOne(reading, label), rollCalls.maker(reading)]);
      const final = every.map((one) => made(one[key])).filter((one) => one.final);
      const place = ({ dateLast, key: id }: RollCall) => [dateLast ?? "", id];
      return new FinalVotes(final.sort((a, b) => compared(place(a), place(b))));
    },
    [label],
  );
}
