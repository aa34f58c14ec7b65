import type { Phrase } from "../../phrases/phrase";
import { field, sequence } from "../../phrases/phrase";
import { mapped, named } from "../../phrases/values";
import { listOf, words } from "../../phrases/words";

const list = sequence<{ states: string[] }>(
  words("are", "is", "be"),
  field(
    "states",
    listOf(
      named(["State"], ({ name }) => name),
      "and",
    ),
  ),
);

/** One of these states, each said once. */
export const statesNamed: Phrase<string[]> = {
  shape: list.shape,
  say: (given, names) => {
    const keys = new Set(given.map((one) => names.get(["State"], one, "state").key));
    return list.say({ states: [...keys] }, names);
  },
  hear: mapped(
    list,
    ({ states }) => states,
    (states: string[]) => ({ states }),
  ).hear,
};
