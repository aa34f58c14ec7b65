/** How long whoever waits with a signal has waited for what takes long only the first time, in milliseconds, and since when it does so now. */
interface Waited {
  ended: number;
  going: number;
  since: number;
}

const all = new WeakMap<AbortSignal, Waited>();

/** Waits for a work that nobody's question makes long: the time is not counted against whoever asks. However much of it goes on at once, time passes once. */
export async function excusing<Result>(signal: AbortSignal | undefined, work: Promise<Result>): Promise<Result> {
  if (signal === undefined) return work;
  const waited = all.get(signal) ?? { ended: 0, going: 0, since: 0 };
  all.set(signal, waited);
  if (waited.going === 0) waited.since = performance.now();
  waited.going += 1;
  try {
    return await work;
  } finally {
    waited.going -= 1;
    if (waited.going === 0) waited.ended += performance.now() - waited.since;
  }
}

/** How long that was until now, in milliseconds. */
export function excusedOf(signal: AbortSignal): number {
  const { ended, going, since } = all.get(signal) ?? { ended: 0, going: 0, since: 0 };
  return going === 0 ? ended : ended + performance.now() - since;
}
