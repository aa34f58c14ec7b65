import type { ClosestOfStateFragment } from "../operations/graphql";
import type { Picture, StateNamed } from "./picture";
import { scoreNote, stepOf, stepsOfAgreement, wordsOfSteps } from "./steps";
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
      NO_RECORD: least === 1 ? "shares none of these votes" : `shares fewer than ${least} of these votes`,
      ...wordsOfSteps(stepsOfAgreement),
    },
    note: scoreNote,
    about: over,
  });
}
