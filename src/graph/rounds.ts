/** How long what works little goes on in one turn of the event loop, all of it together, in milliseconds. */
const share = 4;

/** How long what works long leaves to the rest after each of its turns, while any of that waits, in milliseconds. */
const rest = 20;

/** What goes on for one turn; it is through when the promise is, without having waited for anything outside. */
type Work = () => Promise<void>;

const line: { readonly little: Work[]; readonly long: Work[] } = { little: [], long: [] };
const ended: (() => void)[] = [];
let isAwaited = false;
let longEnded = -Infinity;

/** Does a work once this turn of the event loop is over; none that takes long. */
export function afterThisTurn(work: () => void): void {
  ended.push(work);
  awaitNext();
}

/**
 * Lets a work go in a later turn of the event loop, after those of its sort that stand in line already: of what works long, one in each turn at
 * most, so that whoever asks something new is heard between any two; of what works little, some.
 */
export function inNextRound(sort: keyof typeof line, work: Work): void {
  line[sort].push(work);
  awaitNext();
}

function awaitNext(): void {
  if (isAwaited) return;
  isAwaited = true;
  setImmediate(() => {
    isAwaited = false;
    for (const work of ended.splice(0)) work();
    void round();
  });
}

async function round(): Promise<void> {
  const began = performance.now();
  while (line.little.length > 0 && performance.now() - began < share) await line.little.shift()?.();
  if (line.little.length === 0 || began - longEnded > rest) {
    await line.long.shift()?.();
    longEnded = performance.now();
  }
  if (line.little.length + line.long.length > 0) awaitNext();
}
