import { AgreementMeasure } from "../../src/analysis/agreement-measure";
import { figureOf } from "../../src/analysis/agreement.figures";
import { PairCounts, VotesInBits } from "../../src/analysis/pair-counts";
import { castIn } from "../../src/resolutions/cast";
import { Choice } from "../../src/resolutions/choice";
import { RollCalls } from "../../src/resolutions/roll-calls";
import type { State } from "../../src/states/state";
import { Universe } from "../../src/states/universe";
import { chance, oneOf, rounded } from "../figures";
import type { Line } from "../line";
import { rollCallsOnRecord } from "../record/votes-by-chance";

const every = Array.from({ length: 193 }, (_, at) => at);
const codes = every.map((at) => `S${at.toString(36).toUpperCase().padStart(2, "0")}`);
const choices = [Choice.YES, Choice.YES, Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.ABSENT];
const day = "2000-01-01";

/** What the program keeps of so many roll calls: the table of every vote, from the texts in which the graph says them, and the pairs counted in it. */
async function kept(rollCalls: number) {
  const random = chance(100);
  // Of a thousand texts each is met again and again, so that what is measured is the program's and not the texts' making.
  const casts = Array.from({ length: 1_000 }, () =>
    castIn(codes.map((state) => ({ state, choice: oneOf(random, choices) }))),
  );
  const rows = Array.from({ length: rollCalls }, (_, at) => ({
    ...{ id: `RC-${at}`, symbol: `R/${at}`, session: null, first: day, last: day, final: true },
    cast: casts[at % casts.length] ?? "",
  }));
  const universe = new Universe(codes.map((iso3) => ({ iso3, name: iso3, status: "MEMBER" }) as unknown as State));
  const begun = performance.now();
  const table = await RollCalls.of(universe, rows);
  const tabled = performance.now();
  const places = rows.map((_, at) => at);
  const counts = await PairCounts.of(await VotesInBits.of(table, places), every);
  const counted = performance.now();
  if (figureOf(counts.of(0, 1), AgreementMeasure.VOETEN, 1) === null) throw new Error("Nothing was counted.");
  const text = rows.reduce((sum, { cast }) => sum + cast.length, 0) / 1e6;
  return { table: (every.length * rollCalls) / 1e6, text, told: tabled - begun, counting: counted - tabled };
}

/** What grows in the process with the number of votes, at one, ten and a hundred times of what is on record, without a graph. */
export const simulated: Line = {
  name: "simulated",
  on: "record",
  large: true,
  async *measure() {
    for (const times of [1, 10, 100]) {
      const { table, text, told, counting } = await kept(times * rollCallsOnRecord);
      yield {
        name: `all pairs of ${rounded((times * rollCallsOnRecord * every.length) / 1e6)} million votes counted, simulated`,
        figure: counting / 1_000,
        unit: "s",
        beside: `after ${rounded(told / 1_000)} s for the table of ${rounded(table)} MB, from ${rounded(text)} MB of text that the graph sends once a revision`,
      };
    }
  },
};
