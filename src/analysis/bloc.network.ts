import { foundAt, foundIn } from "../lookup";
import { groupedBy } from "../groups";
import { figureOf } from "./agreement.figures";
import type { AgreementMeasure } from "./agreement-measure";
import { type WeightedTie, divided } from "./bloc.communities";
import type { VotesCompared } from "./votes-compared";

/** How a network of agreement falls apart. */
export interface Split {
  /** The codes of the states of each community of two or more. */
  readonly blocs: readonly (readonly string[])[];
  readonly modularity: number | null;
  readonly mean: number | null;
}

/** A difference from the mean that is only the rounding of it. */
const nothing = 1e-12;

/** The communities among the states of a comparison, by how far a pair's agreement lies above the mean of all pairs. */
export async function splitOf(
  comparison: VotesCompared,
  measure: AgreementMeasure,
  minShared: number,
  resolution: number,
): Promise<Split> {
  const pairs = pairsOf(comparison, measure, minShared);
  if (pairs.length === 0) return { blocs: [], modularity: null, mean: null };
  const mean = pairs.reduce((sum, { weight }) => sum + weight, 0) / pairs.length;
  const ties = pairs.map((pair) => ({ ...pair, weight: pair.weight - mean })).filter(({ weight }) => weight > nothing);
  if (ties.length === 0) return { blocs: [], modularity: null, mean };
  const codes = comparison.states.map(({ iso3 }) => iso3).sort();
  const { communities, modularity } = await divided(codes, ties, resolution);
  const byState = new Map(Object.entries(communities));
  const blocs = groupedBy(codes, (code) => foundIn(byState, code, "community of"));
  return { blocs: [...blocs.values()].filter(({ length }) => length > 1), modularity, mean };
}

/** Every pair that has a figure, in the order of codes, which unlike names are sorted alike everywhere. */
function pairsOf({ states, counts }: VotesCompared, measure: AgreementMeasure, minShared: number): WeightedTie[] {
  const places = states.map((_, place) => place).sort((a, b) => (codeAt(states, a) < codeAt(states, b) ? -1 : 1));
  return places.flatMap((first, index) =>
    places.slice(index + 1).flatMap((second) => {
      const figure = figureOf(counts.of(first, second), measure, minShared);
      return figure === null ? [] : [{ a: codeAt(states, first), b: codeAt(states, second), weight: figure }];
    }),
  );
}

const codeAt = (states: VotesCompared["states"], place: number): string => foundAt(states, place, "state").iso3;
