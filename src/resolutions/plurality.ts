import { Choice } from "./choice";

/** How often each choice was made. */
type Counted = Readonly<Record<Exclude<Choice, "ABSENT">, number>>;

/** The choices by which a state takes part in a vote. */
export const casts = [Choice.YES, Choice.NO, Choice.ABSTAIN] as const;

/** The choice that more made than any other; null where two were made as often, or none at all. */
export function pluralityOf(counts: Counted): Choice | null {
  const most = Math.max(...casts.map((choice) => counts[choice]));
  const [first, ...others] = casts.filter((choice) => counts[choice] === most);
  return most === 0 || others.length > 0 ? null : (first ?? null);
}
