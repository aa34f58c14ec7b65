import { vocabulary } from "../graph/vocabulary";
import { kinds } from "../kinds";

const wordOf = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

/** What sort of thing a search found: every kind there is. */
export const Findable = vocabulary(
  "SearchType",
  "What sort of thing a search found.",
  Object.fromEntries(kinds.map(({ label, about }) => [wordOf(label), about])),
);
export type Findable = keyof typeof Findable;

const byLabel = new Map(kinds.map(({ label }) => [label, wordOf(label)]));

/** The type of what the graph labels so: `State` is STATE. Throws for any other label, which is a fault of ours. */
export function typeOf(label: string): Findable {
  const type = byLabel.get(label);
  if (type === undefined) throw new Error(`a ${label} is nothing that a search finds`);
  return type;
}
