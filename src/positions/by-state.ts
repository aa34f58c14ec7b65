import { groupedBy } from "../groups";
import type { Fact } from "./fact";

/** Facts by the state whose they are, each list still in order. */
export const byState = (some: readonly Fact[]): Map<string, Fact[]> => groupedBy(some, ({ iso3 }) => iso3);

/** What is asked of several states, once, with those states; its JSON is its key. */
export function askedOfStates<Question>(asked: readonly (Question & { iso3: string })[]) {
  const questions = groupedBy(
    asked.map(({ iso3, ...one }) => ({ iso3, one, key: JSON.stringify(one) })),
    ({ key }) => key,
  );
  return [...questions].flatMap(([key, same]) =>
    same.slice(0, 1).map(({ one }) => ({ ...one, key, states: same.map(({ iso3 }) => iso3) })),
  );
}
