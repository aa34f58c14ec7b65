/** Something that works in turns; `go` is called when its turn has come. */
export interface TakesTurns {
  readonly go: () => void;
}

const line: TakesTurns[] = [];
const ended: (() => void)[] = [];
let isAwaited = false;

/** Calls the works once this turn of the event loop is over; none of them is one that takes long. */
export function afterThisTurn(work: () => void): void {
  ended.push(work);
  awaitNext();
}

/** Lets `one` go in a turn of the event loop in which none of the others that wait here goes: whoever asks little meanwhile is answered between any two. */
export function inNextRound(one: TakesTurns): void {
  line.push(one);
  awaitNext();
}

function awaitNext(): void {
  if (isAwaited) return;
  isAwaited = true;
  setImmediate(() => {
    isAwaited = false;
    for (const work of ended.splice(0)) work();
    line.shift()?.go();
    if (line.length > 0) awaitNext();
  });
}
