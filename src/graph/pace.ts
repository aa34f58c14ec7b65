/** How many rows one request may hand out before everybody else has a turn: some ten milliseconds of work. */
const atOnce = 400;

/** One request at its own pace: what may still be handed out in this turn, and who waits for the next one. */
class Pace {
  #left = atOnce;
  #waits = false;
  readonly #waiting: { readonly rows: number; readonly go: () => void }[] = [];

  handsOut(rows: number): Promise<void> | undefined {
    if (!this.#waits) {
      this.#waits = true;
      setImmediate(() => this.#turn());
    }
    if (this.#left > 0) {
      this.#left -= rows;
      return undefined;
    }
    return new Promise((go) => this.#waiting.push({ rows, go }));
  }

  #turn(): void {
    this.#waits = false;
    this.#left = atOnce;
    const ready = this.#waiting.findIndex(({ rows }) => (this.#left -= rows) <= 0);
    const next = this.#waiting.splice(0, ready < 0 ? this.#waiting.length : ready + 1);
    if (next.length === 0) return;
    this.#waits = true;
    setImmediate(() => this.#turn());
    for (const { go } of next) go();
  }
}

const paces = new WeakMap<object, Pace>();

/** Waits for the next turn where a request has handed out many rows in this one, so that a large answer never keeps the process to itself; else nothing. */
export function paced(request: object, rows: number): Promise<void> | undefined {
  const pace = paces.get(request) ?? new Pace();
  paces.set(request, pace);
  return pace.handsOut(rows);
}
