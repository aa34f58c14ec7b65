import { LRUCache } from "lru-cache";
import { bytesOf } from "./bytes";

/** How many bytes one revision keeps, as estimated; what was used least lately goes first. */
const most = 64 * 1024 * 1024;

/** What an entry takes beside its key and its answer, also while the answer is on its way. */
const beside = 500;

/** One answer. */
interface Entry {
  readonly answer: Promise<unknown>;
}

/** What has been asked of the graph at one revision and need not be asked again. A failed answer is not kept. */
export class Kept {
  readonly #entries = new LRUCache<string, Entry>({ maxSize: most });

  constructor(
    /** The revision at which all of it holds. */
    readonly revision: number,
  ) {}

  /** About how many bytes are kept; at most 64 MB. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  /** The answer under `key`, asked for at most once while it is kept. */
  get<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#entries.get(key);
    // One key is only ever used for one kind of answer, by the module that names it.
    if (known !== undefined) return known.answer as Promise<Answer>;
    const answer = ask();
    const entry = { answer };
    const own = beside + 2 * key.length;
    this.#entries.set(key, entry, { size: own });
    answer.then(
      (settled) => {
        // A new entry: the size of one that is set again as it is stays what it was.
        if (this.#entries.peek(key) === entry)
          this.#entries.set(key, { answer }, { size: own + Math.ceil(bytesOf(settled)) });
      },
      () => this.#entries.peek(key) === entry && this.#entries.delete(key),
    );
    return answer;
  }
}
