import { inSentence } from "../../names/in-sentence";
import type { Phrase } from "../../phrases/phrase";
import { field, sequence } from "../../phrases/phrase";
import { mapped, thingNamed } from "../../phrases/values";
import { listOf, wording } from "../../phrases/wording";

const list = sequence<{ states: string[] }>(
  wording("are", "is", "be"),
  field("states", listOf(thingNamed(["State"], inSentence), "and")),
);

const read = mapped(
  list,
  ({ states }) => states,
  (states: string[]) => ({ states }),
);

/** One of these states, each said once. */
export const statesNamed: Phrase<string[]> = {
  ...read,
  say: (given, names) => {
    const keys = new Set(given.map((one) => names.get(["State"], one, "state").key));
    return read.say([...keys], names);
  },
};
