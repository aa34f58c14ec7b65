import { LRUCache } from "lru-cache";

/** How many answers one revision keeps; a set of states is a few machine words, so this is some megabytes. */
const most = 20_000;

/** What has been asked of the graph at one revision and need not be asked again. A failed answer is not kept. */
export class Kept {
  readonly #answers = new LRUCache<string, Promise<unknown>>({ max: most });

  constructor(
    /** The revision at which all of it holds. */
    readonly revision: number,
  ) {}

  /** The answer under `key`, asked for at most once. */
  get<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(key);
    // One key is only ever used for one kind of answer, by the module that names it.
    if (known !== undefined) return known as Promise<Answer>;
    const answer = ask();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
