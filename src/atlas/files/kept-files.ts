import { LRUCache } from "lru-cache";
import { Busy } from "../../errors";
import { Line } from "../../line";
import { NotAnswered } from "../ask";
import type { PageAnswered, Shown } from "../page";

/** How many cells are kept in all: some of the longest tables that there are. */
const mostCells = 600_000;

/** How long a file is kept, in milliseconds: those of a revision that has passed are asked for by nobody. */
const keeping = 600_000;

/** What making a long file costs, of what may be made at once: two. */
const [cost, costTogether] = [1_000, 2_000];

/** A page's answer without what only a page needs, which would hold all that it was made of. */
const slim = ({ shown, ...answered }: PageAnswered, table: NonNullable<Shown["table"]>): PageAnswered => ({
  ...answered,
  data: {},
  shown: shown && {
    title: shown.title,
    main: null,
    ...(shown.address === undefined ? {} : { address: shown.address }),
    table: { ...table, shown: [] },
  },
});

/**
 * The long files that were made: each takes seconds, in which others wait. Whoever asks for one that is being made has it with whoever asked first,
 * and all who read it, however slowly, read the same.
 */
export class KeptFiles {
  readonly #kept = new LRUCache<string, PageAnswered>({
    maxSize: mostCells,
    sizeCalculation: ({ shown }) => (shown?.table?.headings.length ?? 1) * (shown?.table?.cells.length ?? 1) + 1,
    ttl: keeping,
  });
  readonly #inMaking = new Map<string, Promise<void>>();
  readonly #line = new Line(costTogether);

  /** What `make` makes for a key. Throws NotAnswered where so many are being made that its turn does not come in time. */
  async made(key: string, left: AbortSignal, make: () => Promise<PageAnswered>): Promise<PageAnswered> {
    for (let before = this.#inMaking.get(key); before !== undefined; before = this.#inMaking.get(key)) await before;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const making = this.#line.run(cost, left, make).then((answered) => {
      const table = answered.shown?.table;
      const file = table === undefined ? answered : slim(answered, table);
      if (table !== undefined && answered.revision !== undefined) this.#kept.set(key, file);
      return file;
    });
    const over = () => {
      this.#inMaking.delete(key);
    };
    // What fails for one, such as one who leaves, is made for the next.
    this.#inMaking.set(key, making.then(over, over));
    return making.catch((why: unknown) => {
      if (!(why instanceof Busy)) throw why;
      throw new NotAnswered([{ message: why.message, code: why.code, suggestions: [] }], { cause: why });
    });
  }
}
