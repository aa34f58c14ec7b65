import { setTimeout } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { abreast } from "./abreast";
import { graphAway } from "./driver-trouble";
import { excusing } from "./excused";

/** How many texts may be planned at once: together they would take as long, and whatever is planned already would wait behind them. */
const atOnce = 3;

/** As many plans as Neo4j keeps. */
const most = 1_000;

/** How long a text may take the first time, in milliseconds: a Neo4j that has just begun plans some for seconds, on a busy machine for ten. */
export const patienceForPlan = 60_000;

let going = 0;
let isAway = false;

/** Whether a text is being planned by a Neo4j that is heard: what waits behind it waits for no fault of its own. */
export const isPlanning = (): boolean => going > 0 && !isAway;

/**
 * Knows of which texts Neo4j has plans: it makes them when a text comes for the first time, which takes longer than any answer. One who asks
 * such a text has it planned for all who ask it meanwhile, and it is asked to its end whoever leaves, or the next would begin anew.
 */
export class Plans {
  readonly #made = new LRUCache<string, true>({ max: most });
  readonly #inMaking = new Map<string, Promise<unknown>>();
  readonly #within = abreast(atOnce);

  has(text: string): boolean {
    return this.#made.has(text);
  }

  /** A Neo4j that was away may be another one. */
  forget(): void {
    this.#made.clear();
    isAway = true;
  }

  /** Runs a text that has a plan as `run` does. Of one that has none, `first` is run once; whoever comes meanwhile waits for it, and runs it then. */
  async run<Answer>(
    text: string,
    signal: AbortSignal | undefined,
    run: () => Promise<Answer>,
    first: () => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#made.get(text) === true) return run();
    const making = this.#inMaking.get(text);
    if (making === undefined) return this.#waitedFor(this.#making(text, first), signal);
    await this.#waitedFor(making, signal);
    return run();
  }

  #making<Answer>(text: string, first: () => Promise<Answer>): Promise<Answer> {
    going += 1;
    const making = this.#within(() => Promise.race([first(), tooLong()]))
      .then((answer) => {
        this.#made.set(text, true);
        isAway = false;
        return answer;
      })
      .finally(() => {
        going -= 1;
        this.#inMaking.delete(text);
      });
    this.#inMaking.set(text, making);
    return making;
  }

  /** Its own time stands still for whoever waits, and who has left does not. */
  #waitedFor<Answer>(making: Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
    if (signal === undefined) return making;
    const left = new Promise<never>((_, leave) => {
      const gone = () => {
        leave(signal.reason as Error);
      };
      signal.addEventListener("abort", gone, { once: true });
      const stay = () => {
        signal.removeEventListener("abort", gone);
      };
      making.then(stay, stay);
    });
    return excusing(signal, Promise.race([making, left]));
  }
}

/** Nothing is kept from ending by it. */
async function tooLong(): Promise<never> {
  await setTimeout(patienceForPlan, undefined, { ref: false });
  throw graphAway();
}
