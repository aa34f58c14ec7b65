/** A work that waits: how it goes on, and how it leaves. */
interface Waiting {
  readonly go: () => void;
}

/** Lets a work begin when it is its turn. */
type Within = <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

/**
 * Lets at most so many works run at once; further ones wait, and begin in the order in which they came. One whose `signal` is given up
 * while it waits never begins, and fails with the reason.
 */
export function abreast(most: number): Within {
  const waiting = new Set<Waiting>();
  let free = most;
  const turn = (signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.delete(its);
        reject(signal?.reason as Error);
      };
      const its = {
        go: () => {
          waiting.delete(its);
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      waiting.add(its);
      signal?.addEventListener("abort", leave, { once: true });
    });
  return async (work, signal) => {
    signal?.throwIfAborted();
    if (free > 0) free -= 1;
    else await turn(signal);
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next === undefined) free += 1;
      else next.go();
    }
  };
}
