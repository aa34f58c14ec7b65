import type { ClosestOfStateFragment } from "../operations/graphql";
import type { Picture, StateNamed } from "./picture";
import { stepOf, stepsOfAgreement, wordsOfSteps } from "./steps";
import { type StateSaid, tileMap } from "./tile-map";

/** How far each state votes like one, by tiles; nothing where it shares votes with none. `over` says on which votes, and `least` how many two states share at least. */
export function alikeByTiles(
  state: StateNamed,
  edges: ClosestOfStateFragment["edges"],
  { over, least }: { readonly over: string; readonly least: number },
): Picture | undefined {
  if (edges.length === 0) return undefined;
  return tileMap({
    id: "map",
    title: `Who votes like ${state.name}`,
    said: [
      { ...state, side: "ANSWERS" },
      ...edges.flatMap(({ voeten, node: { iso3, name } }): StateSaid[] =>
        voeten === null ? [] : [{ iso3, name, side: stepOf(stepsOfAgreement, voeten) }],
      ),
    ],
    others: () => "NO_RECORD",
    words: {
      ANSWERS: state.name,
      NO_RECORD: `shares fewer than ${least} of these votes`,
      ...wordsOfSteps(stepsOfAgreement),
    },
    note: `The score is 1 where all votes that both cast are the same, 0 where one always said yes and the other no; an abstention counts as half apart from either.`,
    about: over,
  });
}
