import { TooCostly } from "../errors";

/** How many rows one request may hand out before everybody else has a turn: some ten milliseconds of work. */
const atOnce = 400;

/** How many rows one request may bring in all. What an operation may cost is reckoned before, by what lists usually hold; this is what they did hold. */
const most = 20_000;

/** One request at its own pace: what may still be handed out in this turn, and who waits for the next one. */
class Pace {
  #left = atOnce;
  #brought = 0;
  #waits = false;
  readonly #waiting: { readonly rows: number; readonly go: () => void }[] = [];

  handsOut(rows: number): Promise<void> | undefined {
    this.#brought += rows;
    if (this.#brought > most)
      throw new TooCostly(
        `This operation comes to more than ${most} rows in all its lists together. Ask for smaller pages with first, or for less in each row.`,
      );
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

/** Waits for the next turn where a request has handed out many rows in this one, so that a large answer never keeps the process to itself; else nothing. Throws TooCostly for more rows than one request may bring. */
export function paced(request: object, rows: number): Promise<void> | undefined {
  const pace = paces.get(request) ?? new Pace();
  paces.set(request, pace);
  return pace.handsOut(rows);
}
