import type { Picture, StateNamed } from "./picture";
import { stepOf, stepsOfCounts, wordsOfSteps } from "./steps";
import { type StateSaid, otherThan, tileMap } from "./tile-map";

/** How many of something each state has, by tiles: the darker the more; nothing where no state has any. */
export function countsByTiles(its: {
  readonly title: string;
  readonly counts: readonly { readonly state: StateNamed; readonly count: number }[];
  /** What is counted, of one. */
  readonly one: string;
  readonly about: string;
  /** The codes of the states that are asked for, where not all are. */
  readonly asked?: ReadonlySet<string>;
}): Picture | undefined {
  const { title, counts, one, about, asked } = its;
  if (counts.length === 0) return undefined;
  const steps = stepsOfCounts(one);
  return tileMap({
    id: "map",
    title,
    said: counts.map(({ state: { iso3, name }, count }): StateSaid => ({ iso3, name, side: stepOf(steps, count) })),
    others: otherThan(asked),
    words: { ...wordsOfSteps(steps), NO_RECORD: "none on record", OTHER: "not in this answer" },
    about,
  });
}
