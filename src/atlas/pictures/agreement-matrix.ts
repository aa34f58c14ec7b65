import type { AgreementMeasure, BlocsPageQuery } from "../operations/graphql";
import { measures } from "../words";
import { gridPicture } from "./grid-picture";
import type { Picture } from "./picture";
import { scoreNote, stepOf, stepsOfAgreement, wordsOfSteps } from "./steps";

type AgreementShown = NonNullable<BlocsPageQuery["agreement"]>;

/** How far each two of some states agree, those that vote alike beside each other; nothing where they are too few or too many. `order` is the place of each in the answer, and `over` says over which votes. */
export function agreementMatrix(
  { sentence, states, matrix }: AgreementShown,
  order: readonly number[],
  most: number,
  { over, measure }: { readonly over: string; readonly measure: AgreementMeasure },
): Picture | undefined {
  if (states.length < 2 || states.length > most) return undefined;
  const columns = order.flatMap((place) => states[place]?.iso3 ?? []);
  return gridPicture({
    id: "agreement",
    title: "How far each two of these states vote alike",
    about: `${sentence}, in the order of the blocs. ${over}`,
    columns,
    areAllTitled: true,
    rows: order.flatMap((place) => {
      const state = states[place];
      if (state === undefined) return [];
      const values = order.map((other) => (other === place ? undefined : (matrix[place]?.[other] ?? undefined)));
      return [
        {
          label: state.name,
          path: `/states/${state.iso3}/closest`,
          says: `${state.name}: ${values
            .flatMap((value, column) => (value === undefined ? [] : [`${columns[column] ?? ""} ${value.toFixed(2)}`]))
            .join(", ")}`,
          cells: values.flatMap((value, column) =>
            value === undefined ? [] : [{ column, sides: [stepOf(stepsOfAgreement, value)] }],
          ),
        },
      ];
    }),
    words: wordsOfSteps(stepsOfAgreement),
    note:
      measure === "VOETEN" ? scoreNote : `${measures[measure]}. It is 1 where all votes that both cast are the same.`,
    empty: "A field is empty where the two share too few votes.",
  });
}
