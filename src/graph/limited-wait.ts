import { setTimeout } from "node:timers/promises";

/** What a work comes to, or a rejection with `late` where that takes longer than so many milliseconds; the work itself goes on. */
export async function waitAtMost<Result>(
  milliseconds: number,
  work: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  const waiting = new AbortController();
  const end = setTimeout(milliseconds, undefined, { signal: waiting.signal }).then(() => {
    throw late();
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    waiting.abort();
  }
}
