import { AgreementMeasure } from "./agreement-measure";

/** What two states did in the votes that both took part in, counted. */
export interface Counts {
  /** Both voted yes, no or abstained. */
  readonly shared: number;
  readonly identical: number;
  /** One voted yes, the other no. In the rest of the shared votes one of the two abstained. */
  readonly opposed: number;
  /** How often each voted yes and no in the shared votes; in the rest of them it abstained. */
  readonly aYes: number;
  readonly aNo: number;
  readonly bYes: number;
  readonly bNo: number;
}

/** The figures of a pair, each null where it cannot be had. */
export interface Figures {
  readonly shared: number;
  readonly identical: number | null;
  readonly voeten: number | null;
  readonly kappa: number | null;
  readonly pi: number | null;
}

/**
 * The formulas, as fractions of whole numbers: below 2^53 these are exact, so each figure is rounded once, in its one division,
 * and is the same wherever it is computed. See the descriptions in agreement-measure.ts for the papers.
 */
const fractions: Readonly<Record<AgreementMeasure, (counts: Counts) => readonly [number, number]>> = {
  IDENTICAL: ({ identical, shared }) => [identical, shared],
  VOETEN: ({ identical, opposed, shared }) => [identical + shared - opposed, 2 * shared],
  KAPPA: ({ identical, shared, aYes, aNo, bYes, bNo }) => {
    const expected = aYes * bYes + aNo * bNo + (shared - aYes - aNo) * (shared - bYes - bNo);
    return [identical * shared - expected, shared * shared - expected];
  },
  PI: ({ identical, shared, aYes, aNo, bYes, bNo }) => {
    const [yes, no] = [aYes + bYes, aNo + bNo];
    const expected = yes ** 2 + no ** 2 + (2 * shared - yes - no) ** 2;
    return [4 * identical * shared - expected, 4 * shared ** 2 - expected];
  },
};

/** One figure of a pair; null where it rests on fewer than `minShared` votes, or where agreement by chance would be certain. */
export function figureOf(counts: Counts, measure: AgreementMeasure, minShared: number): number | null {
  if (counts.shared < minShared) return null;
  const [above, below] = fractions[measure](counts);
  return below === 0 ? null : above / below;
}

/** All figures of a pair. */
export const figuresOf = (counts: Counts, minShared: number): Figures => ({
  shared: counts.shared,
  identical: figureOf(counts, AgreementMeasure.IDENTICAL, minShared),
  voeten: figureOf(counts, AgreementMeasure.VOETEN, minShared),
  kappa: figureOf(counts, AgreementMeasure.KAPPA, minShared),
  pi: figureOf(counts, AgreementMeasure.PI, minShared),
});
