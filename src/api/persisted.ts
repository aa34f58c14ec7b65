import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Store } from "../redis/store";

/** In characters: all texts that are kept, and the longest of them. */
const most = { all: 4_000_000, each: 100_000 };

/** For how many seconds a text is kept for other processes. */
const aDay = 86_400;

/** Where texts are kept that clients will name by their checksum, as Apollo asks for them. */
export interface TextsKept {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, text: string) => Promise<void>;
  readonly delete: (key: string) => Promise<boolean>;
}

/** The checksum by which a client names a text, in the key by which Apollo asks. */
const checksumIn = (key: string): string | undefined => /^apq:([0-9a-f]{64})$/.exec(key)?.[1];

const placeOf = (key: string): string => `acquis:${key}`;

/**
 * The texts of operations that clients name by their SHA-256: in memory, those that were used least lately go first; and in a store, where
 * there is one, so that a process knows what was told to another. A text from there is taken where it has that checksum.
 */
export function textsKept(store?: Store): TextsKept {
  const kept = new LRUCache<string, string>({
    maxSize: most.all,
    maxEntrySize: most.each,
    sizeCalculation: (text) => Math.max(1, text.length),
  });
  const elsewhere = async (key: string): Promise<string | undefined> => {
    const bytes = await store?.get(placeOf(key));
    if (bytes === undefined) return undefined;
    if (createHash("sha256").update(bytes).digest("hex") !== checksumIn(key)) {
      store?.wrong("an operation is not the one that its checksum names");
      return undefined;
    }
    const text = bytes.toString();
    kept.set(key, text);
    return text;
  };
  return {
    get: async (key) => (checksumIn(key) === undefined ? undefined : (kept.get(key) ?? (await elsewhere(key)))),
    set: (key, text) => {
      kept.set(key, text);
      if (text.length <= most.each) store?.put(placeOf(key), Buffer.from(text), aDay);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
