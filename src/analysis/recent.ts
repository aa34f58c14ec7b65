import { LRUCache } from "lru-cache";
import type { Reading } from "../graph/reading";

/** A comparison of all states is half a megabyte, too much to keep as many of as of sets of states. */
const most = 32;

/** The answer under `key`, asked for once while it is among the last few of the revision. A failed answer is not kept. */
export async function recent<Answer>(reading: Reading, key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const last = await reading.kept.get("recent analyses", () =>
    Promise.resolve(new LRUCache<string, Promise<unknown>>({ max: most })),
  );
  const known = last.get(key);
  // One key is only ever used for one kind of answer, by the module that names it.
  if (known !== undefined) return known as Promise<Answer>;
  const answer = ask();
  last.set(key, answer);
  answer.catch(() => last.delete(key));
  return answer;
}
