/**
 * One question in two languages. Each row of the answer has an alias `key` in both, by which rows are counted; the data are otherwise
 * what the two say of the same things.
 */
export interface Operation {
  readonly name: string;
  readonly ours: string;
  readonly peer: string;
  /** Of a number, which a new alias leaves as it was: conditions that always hold, in either language; they stand where the texts say `and: []`. */
  readonly always?: Readonly<Record<"ours" | "peer", string>>;
  /** It is a page or the number of a list that grows with the graph. */
  readonly grows?: true;
}

/** The text for one of the two in a shape that was never sent before: with another alias, and where that is not enough more conditions, for each number. */
export function reshaped(operation: Operation, whose: "ours" | "peer", number: number): string {
  const conditions = Array.from({ length: 1 + (number % 50) }, () => operation.always?.[whose] ?? "{}").join(", ");
  return operation[whose]
    .replaceAll(/\bkey:/g, `key${number}:`)
    .replace(/\b(and): \[\]/i, (_, word: string) => `${word}: [${conditions}]`);
}

/** How many rows an answer has; of a row that is a count, that many. */
export function rowsIn(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((sum: number, part: unknown) => sum + rowsIn(part), 0);
  if (typeof data !== "object" || data === null) return 0;
  return Object.entries(data).reduce((sum, [field, value]) => {
    if (!/^key\d*$/.test(field)) return sum + rowsIn(value);
    return sum + (typeof value === "number" ? value : 1);
  }, 0);
}
