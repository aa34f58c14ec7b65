/** What a figure should be. */
type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One figure that was taken. */
export interface Result {
  /** The word by which `npm run bench -- WORD` takes it again; several figures may have one. */
  readonly line: string;
  /** What was measured, for people. */
  readonly name: string;
  readonly figure: number;
  /** What the figure counts, such as `times as fast` or `ms`. */
  readonly unit: string;
  /** Not there where the figure is only told beside others. */
  readonly target?: Target;
  /** What stands behind the figure, such as the two medians of a ratio. */
  readonly beside: string;
}

/** All that is known, and on what it was taken. */
export interface Results {
  readonly taken: string;
  readonly on: string;
  readonly results: readonly Result[];
}

/** Whether a figure is as it should be; undefined where nothing is asked of it. */
export function isMet({ figure, target }: Pick<Result, "figure" | "target">): boolean | undefined {
  if (target === undefined) return undefined;
  return "atMost" in target ? figure <= target.atMost : figure >= target.atLeast;
}

/** The results of before, with those of the lines that were taken anew in their place, in the order of the lines. */
export function joined(before: readonly Result[], anew: readonly Result[], order: readonly string[]): Result[] {
  const taken = new Set(anew.map(({ line }) => line));
  const kept = before.filter(({ line }) => !taken.has(line) && order.includes(line));
  return [...kept, ...anew].sort((a, b) => order.indexOf(a.line) - order.indexOf(b.line));
}
