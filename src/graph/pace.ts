import { TooCostly } from "../errors";
import { afterThisTurn, inNextRound } from "./rounds";

/** How long one request works before everybody else has a turn, in milliseconds: so short that whoever asks little beside it hardly notices. */
const turn = 2;

/** How many rows one request may bring in all. What an operation may cost is reckoned before, by what lists usually hold; this is what they did hold. */
const most = 20_000;

/** How much may begin in a turn at once; whatever else does begins in a later one, one after the other, since only then it is known how long each works. */
const atOnce = 8;

/** What of a request waits, and whether it stands in line for the next turn. */
class Waiting {
  readonly works: (() => void)[] = [];
  isInLine = false;
}

/** One request at its own pace: how long it has worked in this turn, and what of it waits. */
class Pace {
  #brought = 0;
  /** When its work in this turn began; nothing where it has done none. */
  #began: number | undefined;
  #begun = 0;
  readonly #waiting = { little: new Waiting(), long: new Waiting() };
  #afterAll: (() => void)[] = [];

  brings(rows: number): void {
    this.#brought += rows;
    if (this.#brought > most)
      throw new TooCostly(
        `This operation comes to more than ${most} rows in all its lists together. Ask for smaller pages with first, or for less in each row.`,
      );
  }

  next(): Promise<void> | undefined {
    const began = (this.#began ??= this.#begin());
    if (this.#waiting.little.works.length > 0 || this.#begun >= atOnce || !isWithin(began)) return this.wait("little");
    this.#begun += 1;
    return undefined;
  }

  wait(sort: "little" | "long"): Promise<void> {
    const itsTurn = new Promise<void>((go) => this.#waiting[sort].works.push(go));
    this.#standInLine(sort);
    return itsTurn;
  }

  onceAllHadTheirTurn(work: () => void): void {
    if (this.#isWaiting) this.#afterAll.push(work);
    else work();
  }

  get #isWaiting(): boolean {
    const { little, long } = this.#waiting;
    return little.works.length + long.works.length > 0;
  }

  #begin(): number {
    this.#begun = 0;
    afterThisTurn(() => {
      this.#began = undefined;
    });
    return performance.now();
  }

  #standInLine(sort: "little" | "long"): void {
    if (this.#waiting[sort].isInLine) return;
    this.#waiting[sort].isInLine = true;
    inNextRound(sort, () => this.#goOn(sort));
  }

  /** Lets what waits go on, one after the other, as long as the turn lasts; of what works long, one. */
  async #goOn(sort: "little" | "long"): Promise<void> {
    const waiting = this.#waiting[sort];
    const began = (this.#began = this.#begin());
    do {
      waiting.works.shift()?.();
      // What went on works while this waits, and its time counts.
      await steps();
    } while (sort === "little" && waiting.works.length > 0 && isWithin(began));
    waiting.isInLine = false;
    if (waiting.works.length > 0) this.#standInLine(sort);
    if (!this.#isWaiting) afterThisTurn(() => this.#allHadTheirTurn());
  }

  /** What went on may have made more wait since. */
  #allHadTheirTurn(): void {
    if (!this.#isWaiting) for (const work of this.#afterAll.splice(0)) work();
  }
}

const isWithin = (began: number): boolean => performance.now() - began < turn;

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

/** Waits for a later turn in any case, for what is known to work long: of all requests together one goes in each. */
export const laterTurn = (request: object): Promise<void> => paceOf(request).wait("long");

/** The same as nextTurn before rows are handed out. Throws TooCostly for more rows than one request may bring. */
export function paced(request: object, rows: number): Promise<void> | undefined {
  const pace = paceOf(request);
  pace.brings(rows);
  return pace.next();
}

/** Does the work once nothing of the request waits for its turn: what is asked for together stays together, in however many turns. */
export function onceAllHadTheirTurn(request: object, work: () => void): void {
  paceOf(request).onceAllHadTheirTurn(work);
}
