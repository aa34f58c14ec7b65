import { graphql } from "../operations";
import type { AgreementOfTwoFragment } from "../operations/graphql";
import { Section } from "../parts/section";
import { TableShown } from "../parts/table-shown";
import { To } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { tableOf } from "../table";

/** How far two states vote alike, by each of the four measures. */
graphql(`
  fragment AgreementOfTwo on AgreementPair {
    shared
    identical
    voeten
    kappa
    pi
  }
`);

interface Measured {
  readonly measure: string;
  readonly value: number | null;
  readonly meaning: string;
}

/** The four measures, each with what it says. */
export function AgreementShown(its: { readonly of: AgreementOfTwoFragment; readonly picture: Picture | undefined }) {
  const { of, picture } = its;
  const { shared, identical, voeten, kappa, pi } = of;
  const measured: readonly Measured[] = [
    { measure: "Same choice", value: identical, meaning: "The share of their votes in which both chose the same." },
    {
      measure: "Score after Voeten",
      value: voeten,
      meaning: "1 for the same choice, ½ where one abstained, 0 for yes against no.",
    },
    {
      measure: "Cohen’s kappa",
      value: kappa,
      meaning:
        "The same choice beyond chance: 1 is full agreement, 0 what chance gives to two states that choose as often as these.",
    },
    {
      measure: "Scott’s pi",
      value: pi,
      meaning: "As kappa, with both taken to choose as often as the two do together.",
    },
  ];
  return (
    <Section id="agreement" title="How far they vote alike">
      {shared === 0 ? (
        <p>There is no recorded vote in which both took part.</p>
      ) : (
        <p class="answer">
          {identical === null ? "" : `The same choice in ${Math.round(identical * shared)} of `}
          {shared} votes in which both took part.
        </p>
      )}
      <PictureShown of={picture} />
      <TableShown of={measures(measured)} caption="By four measures" />
      <p class="note">
        Recorded votes of the General Assembly in plenary. <To path="/docs/figures">How the figures are worked out</To>
      </p>
    </Section>
  );
}

const measures = (rows: readonly Measured[]) =>
  tableOf<Measured>(
    "measures",
    [
      { name: "measure", title: "Measure", is: "string", of: ({ measure }) => measure },
      {
        name: "value",
        title: "Is",
        is: "number",
        of: ({ value }) => value,
        shown: ({ value }) => (value === null ? "not defined here" : value.toFixed(2).replace("-", "−")),
      },
      { name: "meaning", title: "Which means", is: "string", of: ({ meaning }) => meaning },
    ],
    rows,
  );
