import { LRUCache } from "lru-cache";
import { bytesOf } from "./bytes";

/** How many bytes one revision keeps, as estimated; what was used least lately goes first. */
const most = 64 * 1024 * 1024;

/** What an entry takes beside its key and its answer, also while the answer is on its way. */
const beside = 500;

/** On what of the graph an answer depends: labels and types of edges, or everything. */
export type DependsOn = readonly string[] | "everything";

/** One answer. */
interface Entry {
  readonly answer: Promise<unknown>;
  readonly on: DependsOn;
  /** Whether it has come. */
  readonly isThere: boolean;
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

  /** What is still known at a later revision, which changed what has these labels and types; an entry that is still on its way goes along. */
  next(revision: number, changed: ReadonlySet<string>): Kept {
    const next = new Kept(revision);
    // The entries come from the most lately used, and are to end in that order.
    for (const [key, { value, size }] of this.#entries.dump().reverse()) {
      if (value.on === "everything" || value.on.some((one) => changed.has(one))) continue;
      if (value.isThere) next.#entries.set(key, value, { size: size ?? beside });
      else next.#keep(key, value.answer, value.on);
    }
    return next;
  }

  /** The answer that is kept under `key`, if there is one. */
  known<Answer>(key: string): Promise<Answer> | undefined {
    // One key is only ever used for one kind of answer, by the module that names it.
    return this.#entries.get(key)?.answer as Promise<Answer> | undefined;
  }

  /** The answer under `key`, asked for at most once while it is kept, and no longer than that on which it depends stays as it is. */
  get<Answer>(key: string, ask: () => Promise<Answer>, on: DependsOn = "everything"): Promise<Answer> {
    return this.known<Answer>(key) ?? this.anew(key, ask, on);
  }

  /** Whether the answer under `key` has come. */
  isThere(key: string): boolean {
    return this.#entries.get(key)?.isThere ?? false;
  }

  /** The answer under `key`, asked for whatever is kept there, and kept in its place. */
  anew<Answer>(key: string, ask: () => Promise<Answer>, on: DependsOn = "everything"): Promise<Answer> {
    const answer = ask();
    this.#keep(key, answer, on);
    return answer;
  }

  /** Keeps an answer that is on its way; when it is there it is charged for what it is, and where it fails it is not kept. */
  #keep(key: string, answer: Promise<unknown>, on: DependsOn): void {
    const entry: Entry = { answer, on, isThere: false };
    const own = beside + 2 * key.length;
    this.#entries.set(key, entry, { size: own });
    answer.then(
      (settled) => {
        // A new entry: the size of one that is set again as it is stays what it was.
        if (this.#entries.peek(key) === entry)
          this.#entries.set(key, { answer, on, isThere: true }, { size: own + Math.ceil(bytesOf(settled)) });
      },
      () => this.#entries.peek(key) === entry && this.#entries.delete(key),
    );
  }
}
