import { Busy } from "./errors";

/** How long an operation waits for its turn, in milliseconds; with what it may take then, no longer than a client waits. */
const patience = 10_000;

/** After how long it is looked again whether those before it are excused, in milliseconds. */
const again = 1_000;

/** How many wait at most; whoever comes then is told so at once. */
const longest = 500;

/** What may cost so little waits for nobody: it is through before it is noticed. */
const little = 200;

/** What waits. Whoever came first goes first: were it the cheapest, a dear one would wait for ever behind those that keep coming. */
interface Waiting {
  readonly cost: number;
  readonly go: () => void;
}

/**
 * A line of operations, in which only so many run at once that they may cost `most` together; one that costs more than that runs alone. All at
 * once, dear ones would each take so long that none came to its end, with the memory of all.
 */
export class Line {
  #running = 0;
  #waiting: readonly Waiting[] = [];

  /** While something goes on that `excuses` those before it, whoever waits is told nothing. */
  constructor(
    private readonly most: number,
    private readonly excuses: () => boolean = () => false,
  ) {}

  /** Runs a work when it is its turn. Throws Busy where that does not come in time, and the reason of `signal` where that is given up before. */
  async run<Result>(cost: number, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (cost <= little) return work();
    if (this.#waiting.length > 0 || !this.#hasRoom(cost)) await this.#turn(cost, signal);
    else this.#running += cost;
    try {
      return await work();
    } finally {
      this.#running -= cost;
      this.#goOn();
    }
  }

  #hasRoom(cost: number): boolean {
    return this.#running === 0 || this.#running + cost <= this.most;
  }

  #goOn(): void {
    for (let [first] = this.#waiting; first !== undefined && this.#hasRoom(first.cost); [first] = this.#waiting) {
      this.#waiting = this.#waiting.slice(1);
      this.#running += first.cost;
      first.go();
    }
  }

  #turn(cost: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#waiting.length >= longest) throw new Busy();
    return new Promise((resolve, reject) => {
      const leave = (why: Error) => {
        done();
        this.#waiting = this.#waiting.filter((one) => one !== its);
        reject(why);
        this.#goOn();
      };
      const tooLong = () => {
        if (this.excuses()) late = setTimeout(tooLong, again);
        else leave(new Busy());
      };
      let late = setTimeout(tooLong, patience);
      const gone = () => {
        leave(signal.reason as Error);
      };
      const done = () => {
        clearTimeout(late);
        signal.removeEventListener("abort", gone);
      };
      const its = {
        cost,
        go: () => {
          done();
          resolve();
        },
      };
      signal.addEventListener("abort", gone, { once: true });
      this.#waiting = [...this.#waiting, its];
    });
  }
}
