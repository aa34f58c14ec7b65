import { TooCostly } from "../errors";

/** How long one request works before everybody else has a turn, in milliseconds: so short that whoever asks little beside it hardly notices. */
const turn = 2;

/** How many rows one request may bring in all. What an operation may cost is reckoned before, by what lists usually hold; this is what they did hold. */
const most = 20_000;

/** How much may begin in a turn at once; whatever else does begins after it, one after the other, since only then it is known how long each works. */
const atOnce = 8;

/** One request at its own pace: how long it has worked in this turn, and what of it waits. */
class Pace {
  #brought = 0;
  /** When its work in this turn began; nothing where it has done none. */
  #began: number | undefined;
  #begun = 0;
  #goesOn = false;
  readonly #waiting: (() => void)[] = [];
  #afterAll: (() => void)[] = [];

  brings(rows: number): void {
    this.#brought += rows;
    if (this.#brought > most)
      throw new TooCostly(
        `This operation comes to more than ${most} rows in all its lists together. Ask for smaller pages with first, or for less in each row.`,
      );
  }

  next(): Promise<void> | undefined {
    this.#began ??= this.#begin();
    if (this.#waiting.length === 0 && this.#begun < atOnce && this.#isWithin(this.#began)) {
      this.#begun += 1;
      return undefined;
    }
    const turn = new Promise<void>((go) => this.#waiting.push(go));
    void this.#goOn(this.#began);
    return turn;
  }

  onceAllHadTheirTurn(work: () => void): void {
    if (this.#waiting.length > 0) this.#afterAll.push(work);
    else work();
  }

  #isWithin(began: number): boolean {
    return performance.now() - began < turn;
  }

  #begin(): number {
    this.#begun = 0;
    setImmediate(() => {
      this.#began = undefined;
      if (this.#waiting.length > 0) void this.#goOn((this.#began = this.#begin()));
      else for (const work of this.#afterAll.splice(0)) work();
    });
    return performance.now();
  }

  /** Lets what waits go on, one after the other, as long as the turn lasts. */
  async #goOn(began: number): Promise<void> {
    if (this.#goesOn) return;
    this.#goesOn = true;
    await steps();
    while (this.#waiting.length > 0 && this.#isWithin(began)) {
      this.#waiting.shift()?.();
      // What went on works while this waits, and its time counts.
      await steps();
    }
    this.#goesOn = false;
  }
}

/** So many steps of what is asynchronous as lie between being let go on and the work, or nearly. */
async function steps(): Promise<void> {
  for (let step = 0; step < 4; step += 1) await Promise.resolve();
}

const paces = new WeakMap<object, Pace>();

function paceOf(request: object): Pace {
  const pace = paces.get(request) ?? new Pace();
  paces.set(request, pace);
  return pace;
}

/** Waits for the next turn where a request has worked long in this one, so that it never keeps the process to itself; else nothing. */
export const nextTurn = (request: object): Promise<void> | undefined => paceOf(request).next();

/** The same before rows are handed out. Throws TooCostly for more rows than one request may bring. */
export function paced(request: object, rows: number): Promise<void> | undefined {
  const pace = paceOf(request);
  pace.brings(rows);
  return pace.next();
}

/** Does the work once nothing of the request waits for its turn: what is asked for together stays together, in however many turns. */
export function onceAllHadTheirTurn(request: object, work: () => void): void {
  paceOf(request).onceAllHadTheirTurn(work);
}
