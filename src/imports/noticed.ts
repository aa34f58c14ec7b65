/** Something in a file that was left out, or taken although it is doubtful, with its place and the reason. */
export interface Noticed {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  /** Whether the row was left out. */
  readonly left: boolean;
}

/** How many of one sort are kept whole; of more there is the number. */
const mostKept = 10_000;

/** What was noticed, in order; of the sort that comes by thousands no more than the first ten thousand and the number. */
export class Notices {
  readonly all: Noticed[] = [];
  /** How many rows were left out. */
  left = 0;
  /** How many were noticed. */
  count = 0;

  add(noticed: Noticed): void {
    this.count += 1;
    if (noticed.left) this.left += 1;
    if (this.all.length < mostKept) this.all.push(noticed);
  }

  /** The reasons with how often each was met, the commonest first. */
  reasons(): { readonly reason: string; readonly times: number; readonly first: Noticed }[] {
    const met = new Map<string, { reason: string; times: number; first: Noticed }>();
    for (const one of this.all) {
      const known = met.get(one.reason) ?? { reason: one.reason, times: 0, first: one };
      known.times += 1;
      met.set(one.reason, known);
    }
    return [...met.values()].sort((a, b) => b.times - a.times);
  }
}
