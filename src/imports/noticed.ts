import { groupedBy } from "../groups";

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
const mostInAll = 100_000;

/** What was noticed, in order; of a sort that comes by thousands no more than the first ten thousand and the number. */
export class Notices {
  readonly all: Noticed[] = [];
  readonly #times = new Map<string, number>();
  /** How many rows were left out. */
  left = 0;
  /** How many were noticed. */
  count = 0;

  add(noticed: Noticed): void {
    this.count += 1;
    if (noticed.left) this.left += 1;
    const sort = sortOf(noticed);
    const times = (this.#times.get(sort) ?? 0) + 1;
    this.#times.set(sort, times);
    if (times <= mostKept && this.all.length < mostInAll) this.all.push(noticed);
  }

  /** The first few of each sort, in order, so that none hides another; and of each how many there are. */
  fewOfEach(few: number): { readonly some: readonly Noticed[]; readonly times: number }[] {
    const sorts = groupedBy(this.all, sortOf);
    return [...sorts].map(([sort, all]) => ({ some: all.slice(0, few), times: this.#times.get(sort) ?? 0 }));
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

/** What two notices have in common that differ in nothing but whom, what and where. */
const sortOf = ({ reason, left }: Noticed): string =>
  `${left} ${reason.replaceAll(/"[^"]*"|\p{Lu}[^ ,:;]*|[^ ,;]*\d[^ ,;]*/gu, "…").replaceAll(/[ …,:]+/g, " ")}`;
