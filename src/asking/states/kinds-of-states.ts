import { field } from "../../phrases/phrase";
import { choice } from "../../phrases/wording";
import type { ListSlots } from "../lists-named";

/** Kinds of states of which there are lists, with how a list by them is said. */
export const byKindsOfStates: ReadonlyMap<string, string> = new Map([
  ["smallIsland", " by small island developing states"],
  ["leastDeveloped", " by least developed countries"],
  ["landlocked", " by landlocked developing countries"],
]);
/** By states of such a kind. */
export const kindOfStates = field<ListSlots, "of">(
  "of",
  choice({
    smallIsland: ["small island states", "small island developing states", "small islands", "SIDS", "island states"],
    leastDeveloped: ["least developed countries", "LDCs"],
    landlocked: ["landlocked states", "landlocked countries", "landlocked developing countries", "LLDCs"],
  }),
);
