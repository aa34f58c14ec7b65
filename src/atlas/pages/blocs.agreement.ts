import { type Address, given } from "../address";
import type { BlocsFoundFragment, BlocsPageQuery } from "../operations/graphql";
import { agreementMatrix } from "../pictures/agreement-matrix";
import type { Colouring } from "../pictures/blocs-coloured";
import { blocsNetwork } from "../pictures/blocs-network";
import type { Picture } from "../pictures/picture";
import { blocsAsked } from "./blocs.variables";

type Agreement = NonNullable<BlocsPageQuery["agreement"]>;

/** How many states have a row and a column of a matrix at most. */
export const mostDrawn = 40;

/** From which agreement on two states are tied: as the address asks, or the mean of all pairs. */
export function thresholdIn(address: Address, { mean }: BlocsFoundFragment): number | null {
  const least = Number(given(address, "least") ?? Number.NaN);
  return Number.isNaN(least) ? mean : least;
}

/** Who agrees with whom as a network, and how far as a matrix; `about` says over which votes. */
export function agreementDrawn(
  of: Agreement | null | undefined,
  blocs: BlocsFoundFragment,
  colouring: Colouring,
  address: Address,
  about: string,
): readonly (Picture | undefined)[] {
  if (of === null || of === undefined) return [];
  const threshold = thresholdIn(address, blocs);
  const which = given(address, "least") === undefined ? "the mean of all pairs" : "as was asked for";
  return [
    blocsNetwork(of, {
      colouring,
      threshold,
      which,
      about: about.includes(of.sentence) ? about : `${of.sentence}. ${about}`,
    }),
    agreementMatrix(of, inOrderOfBlocs(of, blocs), mostDrawn, { over: about, measure: blocsAsked(address).measure }),
  ];
}

/** In which bloc each state is, by its id, from 1. */
export const blocsById = ({ blocs }: BlocsFoundFragment): ReadonlyMap<string, number> =>
  new Map(blocs.flatMap(({ members }, index) => members.map(({ id }) => [id, index + 1] as const)));

/** The places of the states of an answer, those of one bloc together, and those of none last. */
export function inOrderOfBlocs({ states }: Agreement, blocs: BlocsFoundFragment): readonly number[] {
  const blocOf = blocsById(blocs);
  const rank = (place: number) => blocOf.get(states[place]?.id ?? "") ?? blocs.blocs.length + 1;
  return states.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
}
