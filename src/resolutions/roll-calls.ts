import { foundIn } from "../lookup";
import { cypher } from "../graph/cypher";
import { inTurns } from "../graph/pieces";
import type { Reading } from "../graph/reading";
import { castOf } from "./cast";
import { Choice } from "./choice";
import { type Universe, universeOf } from "../states/universe";

/** A recorded vote, as a column of the table. */
export interface VoteColumn {
  /** The id of the roll call. */
  readonly id: string;
  /** The symbol of the text that was voted on, where it has one. */
  readonly symbol: string | null;
  /** The session in which it was taken, where it is known: as its dataset writes it, or by the symbol of the text. */
  readonly session: string | null;
  /** The first and the last day of its date; nearly always the same day. */
  readonly first: string;
  readonly last: string;
}

/** How a choice stands in the table; nothing on record is 0. */
export const codes: Readonly<Record<Choice, number>> = { YES: 1, NO: 2, ABSTAIN: 3, ABSENT: 4 };

interface Row extends VoteColumn {
  /** The vote in plenary that questions about the text mean. */
  readonly final: boolean;
  readonly cast: string;
}

/** Every recorded vote of which anybody's choice is on record, as one table: a row of bytes for each state, a column for each roll call in order of date. */
export class RollCalls {
  /** The place of the vote in plenary on each text that questions about it mean, by the symbol of the text. */
  readonly place = new Map<string, number>();
  /** The place of each roll call by its id. */
  readonly byId = new Map<string, number>();
  readonly #table: Uint8Array;

  constructor(
    readonly universe: Universe,
    readonly all: readonly (VoteColumn & Pick<Row, "final">)[],
    table: Uint8Array,
  ) {
    this.#table = table;
    for (const [place, { id, symbol, final }] of all.entries()) {
      this.byId.set(id, place);
      if (final && symbol !== null) this.place.set(symbol, place);
    }
  }

  /** The table of these roll calls, which are in order of date. */
  static async of(universe: Universe, rows: readonly Row[]): Promise<RollCalls> {
    const table = new Uint8Array(universe.all.length * rows.length);
    const line = new Map(universe.all.map(({ iso3 }, index) => [iso3, index * rows.length]));
    await inTurns(rows.entries(), ([place, { cast }]) => {
      for (const [choice, states] of castOf(cast))
        for (const iso3 of states) table[foundIn(line, iso3, "state") + place] = codes[choice];
    });
    return new RollCalls(
      universe,
      rows.map(({ id, symbol, session, first, last, final }) => ({ id, symbol, session, first, last, final })),
      table,
    );
  }

  /** What a state did in each roll call, as codes; it is known by its place in the universe. */
  of(state: number): Uint8Array {
    return this.#table.subarray(state * this.all.length, (state + 1) * this.all.length);
  }

  /** What a state did, as one of the codes; both by their places, in the universe and in the table. */
  choice(state: number, rollCall: number): number {
    const code = this.#table[state * this.all.length + rollCall];
    if (code === undefined) throw new Error(`there is no state at ${state}, or no roll call at ${rollCall}`);
    return code;
  }
}

/** All that the graph holds of recorded votes, in one statement, the first time it is wanted at a revision. */
export function rollCallsOf(reading: Reading): Promise<RollCalls> {
  return reading.kept.get(
    "roll calls",
    async () => {
      const [universe, rows] = await Promise.all([
        universeOf(reading),
        reading.graph.read(cypher<Row>`
        MATCH (c:RollCall) WHERE c.cast IS NOT NULL
        RETURN c.id AS id, c.resolutionKey AS symbol,
          coalesce(c.session, split(c.resolutionKey, "/")[2]) AS session, coalesce(c.dateFirst, "") AS first, coalesce(c.dateLast, "") AS last,
          coalesce(c.final, false) AND c.body = "PLENARY" AS final, c.cast AS cast
        ORDER BY last, symbol, id
      `),
      ]);
      return RollCalls.of(universe, rows);
    },
    ["State", "RollCall", "VOTED"],
  );
}
