import { type Named, unsaid } from "../names/named";
import { type Phrase, field, oneOf } from "../phrases/phrase";
import { choice } from "../phrases/wording";
import { regionAlone } from "../questions/words/attribute.phrase";
import { type Region, regionNames } from "../states/region";
import type { NameHeard, TypedText } from "../phrases/typed-text";
import type { Pattern, Slots } from "./pattern";

/** The parts of the world whose states are a regional group. */
const parts = choice<Region>({
  AFRICAN: ["Africa"],
  ASIA_PACIFIC: ["Asia and the Pacific", "Asia-Pacific"],
  EASTERN_EUROPEAN: ["Eastern Europe"],
  LATIN_AMERICAN_AND_CARIBBEAN: ["Latin America", "Latin America and the Caribbean"],
  WESTERN_EUROPEAN_AND_OTHERS: ["West", "Western group"],
});
const named: Phrase<Region> = oneOf(regionAlone, parts);

/** A regional group by what its states are called, or the part of the world in which they lie: `African states`, `Africa`. */
export const regionalGroup: Pattern["phrase"] = field<Slots, "actor">("actor", {
  shape: named.shape,
  say: () => undefined,
  hear: (typed, at) => {
    const from = /^the$/.test(typed.word(at)) ? at + 1 : at;
    return named.hear(typed, from).flatMap(({ value, end, cost }) => {
      const group = typed.lexicon.names.find(["Coalition"], regionNames[value].coalition);
      return group === undefined ? [] : [{ value: group, end, cost: cost + 0.1 }];
    });
  },
});

const slugs = new Set(Object.values(regionNames).map(({ coalition }) => coalition));
/** Whether this is one of the five. */
export const isRegionalGroup = ({ key }: Named): boolean => slugs.has(key);

/** The regional groups that are named from a place on, each as what its states are called: it says nothing itself. */
export const regionsNamed = (typed: TypedText, at: number): NameHeard[] =>
  regionAlone.hear(typed, at).map(({ value, end, cost }) => ({
    thing: { ...unsaid, label: "Region", key: value, name: regionNames[value].name },
    end,
    cost,
  }));
