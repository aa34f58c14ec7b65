import { foundIn } from "../lookup";
import { cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { Choice } from "./choice";
import { type Universe, universeOf } from "../states/universe";

/** A recorded vote in plenary on a whole text, as a column of the table: by the symbol of the resolution. */
export interface VoteColumn {
  readonly symbol: string;
  /** The first and the last day of its date; nearly always the same day. */
  readonly first: string;
  readonly last: string;
}

/** How a choice stands in the table; nothing on record is 0. */
export const codes: Readonly<Record<Choice, number>> = { YES: 1, NO: 2, ABSTAIN: 3, ABSENT: 4 };

interface Row extends VoteColumn {
  readonly choice: Choice;
  readonly states: readonly string[];
}

/** Every recorded vote in plenary, as one table: a row of bytes for each state, a column for each roll call in order of date. */
export class RollCalls {
  /** The place of each roll call, by the symbol of its resolution. */
  readonly place = new Map<string, number>();
  readonly all: VoteColumn[] = [];
  readonly #table: Uint8Array;

  constructor(
    readonly universe: Universe,
    rows: readonly Row[],
  ) {
    for (const { symbol, first, last } of rows) {
      if (this.place.has(symbol)) continue;
      this.place.set(symbol, this.all.length);
      this.all.push({ symbol, first, last });
    }
    this.#table = new Uint8Array(universe.all.length * this.all.length);
    const line = new Map(universe.all.map(({ iso3 }, index) => [iso3, index * this.all.length]));
    for (const { symbol, choice, states } of rows)
      for (const iso3 of states)
        this.#table[foundIn(line, iso3, "state") + foundIn(this.place, symbol, "roll call on")] = codes[choice];
  }

  /** What a state did, as one of the codes; both by their places, in the universe and in the table. */
  choice(state: number, rollCall: number): number {
    const code = this.#table[state * this.all.length + rollCall];
    if (code === undefined) throw new Error(`there is no state at ${state}, or no roll call at ${rollCall}`);
    return code;
  }
}

/** All that the graph holds of recorded votes in plenary, in one statement, the first time it is wanted at a revision. */
export function rollCallsOf(reading: Reading): Promise<RollCalls> {
  return reading.kept.get(
    "roll calls",
    async () => {
      const [universe, rows] = await Promise.all([
        universeOf(reading),
        reading.graph.read(cypher<Row>`
        MATCH (s:State)-[v:VOTED]->(c:RollCall {final: true, body: "PLENARY"})
        WITH c, v.choice AS choice, collect(s.iso3) AS states
        RETURN c.resolutionKey AS symbol, c.dateFirst AS first, c.dateLast AS last, choice, states ORDER BY last, symbol
      `),
      ]);
      return new RollCalls(universe, rows);
    },
    ["State", "RollCall", "VOTED"],
  );
}
