/**
 * One question in two languages. Each row of the answer has an alias `key` in both, by which rows are counted; the data are otherwise
 * what the two say of the same things.
 */
export interface Operation {
  readonly name: string;
  readonly ours: string;
  readonly peer: string;
  /** It is a page or the number of a list that grows with the graph. */
  readonly grows?: true;
}

/** The same text in a shape that was never sent before, with another alias for each number. */
export const reshaped = (query: string, number: number): string => query.replaceAll(/\bkey:/g, `key${number}:`);

/** How many rows an answer has; of a row that is a count, that many. */
export function rowsIn(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((sum: number, part: unknown) => sum + rowsIn(part), 0);
  if (typeof data !== "object" || data === null) return 0;
  return Object.entries(data).reduce((sum, [field, value]) => {
    if (!/^key\d*$/.test(field)) return sum + rowsIn(value);
    return sum + (typeof value === "number" ? value : 1);
  }, 0);
}
