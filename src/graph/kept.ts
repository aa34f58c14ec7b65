import { LRUCache } from "lru-cache";

/** How many answers one revision keeps; a set of states is a few machine words, so this is some megabytes. */
const most = 20_000;

/** What has been asked of the graph at one revision and need not be asked again. A failed answer is not kept. */
export class Kept {
  readonly #answers = new LRUCache<string, Promise<unknown>>({ max: most });
  #asked = 0;
  #sure = 0;

  constructor(
    /** The revision at which all of it holds. */
    readonly revision: number,
  ) {}

  /** How many answers have come so far. */
  get asked(): number {
    return this.#asked;
  }

  /** Whether the graph has been seen to stand at this revision after all of them: a load may have come between. */
  get sure(): boolean {
    return this.#sure === this.#asked;
  }

  /** The graph stood at this revision after the first `asked` of the answers. */
  confirm(asked: number): void {
    this.#sure = Math.max(this.#sure, asked);
  }

  /** The answer under `key`, asked for at most once. */
  get<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(key);
    // One key is only ever used for one kind of answer, by the module that names it.
    if (known !== undefined) return known as Promise<Answer>;
    const answer = ask().finally(() => this.#asked++);
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
