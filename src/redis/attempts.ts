import { setImmediate, setTimeout } from "node:timers/promises";

/** How long an answer is waited for, in milliseconds: a request that looks there first takes no longer for it. */
export const patience = 50;

/** Hears that something has gone, with what it said last, or has come back. */
export type HearOfGoing = (change: "away" | "back", why: string) => void;

/** How long it is not said again that something is away, in milliseconds: what comes and goes fills no log. */
const silence = 60_000;

/**
 * Asks something that may be away, slow or wrong, and never fails nor waits long: what does not come at once is as if it were not there.
 * After a failure nothing is asked for a while, then one asks alone; and nothing is asked while an answer is still out that nobody waits for
 * any more, so that what hangs is not sent more and more.
 */
export class Attempts {
  #isAway = false;
  #restsUntil = 0;
  #out = 0;
  #told = -Infinity;
  #isTold = false;

  /** After an attempt that failed nothing is asked for so many milliseconds. */
  constructor(
    private readonly hear: HearOfGoing,
    private readonly rest: number,
  ) {}

  /** Whether the last attempt failed. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** What `ask` comes to; undefined where it fails, takes too long, or is not to be asked now. */
  async to<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
    const now = Date.now();
    if (this.#out > 0 || now < this.#restsUntil) return undefined;
    // Whoever asks first finds out for all.
    if (this.#isAway) this.#restsUntil = now + this.rest;
    try {
      const answer = await this.#soon(ask());
      this.#come();
      return answer;
    } catch (error) {
      this.failed(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** Notes that it is away, for a reason that was met elsewhere. */
  failed(why: string): void {
    const now = Date.now();
    this.#restsUntil = now + this.rest;
    this.#isAway = true;
    if (now - this.#told < silence) return;
    this.#told = now;
    this.#isTold = true;
    this.hear("away", why);
  }

  #come(): void {
    this.#restsUntil = 0;
    this.#isAway = false;
    if (!this.#isTold) return;
    this.#isTold = false;
    this.hear("back", "");
  }

  async #soon<Answer>(work: Promise<Answer>): Promise<Answer> {
    const waiting = new AbortController();
    const state = { isLate: false, isSettled: false };
    // What has come while this process was busy is read before it is found late.
    const late = setTimeout(patience, undefined, { signal: waiting.signal })
      .then(() => setImmediate())
      .then(() => {
        state.isLate = !state.isSettled;
        if (state.isLate) this.#out += 1;
        throw new Error(`there was no answer within ${patience} ms`);
      });
    const settled = () => {
      state.isSettled = true;
      waiting.abort();
      if (state.isLate) this.#out -= 1;
    };
    work.then(settled, settled);
    return Promise.race([work, late]);
  }
}
