import { createHash } from "node:crypto";
import type { Kept } from "../graph/kept";
import type { Store } from "../redis/store";
import { programPrint } from "./program-print";
import { type Sent, bytesOfSent, sentIn } from "./sent";
import { loadedAt } from "./version-at";

/** For how many seconds an answer is kept for others. */
const aWhile = 3_600;

/** Answers that processes give one another. */
export interface SharedAnswers {
  /** The answer that any process gave to a question at the revision of a memory. */
  readonly find: (question: string, kept: Kept) => Promise<Sent | undefined>;
  /** Gives an answer, read at the revision of a memory, to the others. */
  readonly give: (question: string, kept: Kept, sent: Sent) => Promise<void>;
}

/** What an answer is made of beside the graph and the question. */
export interface AnsweredBy {
  readonly base: string;
  readonly address: string | undefined;
}

/**
 * Answers in a store that processes share. Its key is made of all that an answer depends on: the program to the byte, its settings, the
 * revision with the checksum and the time of what was loaded, so that two graphs at one store are told apart, and the whole question.
 */
export function sharedAnswers(store: Store, { base, address }: AnsweredBy): SharedAnswers {
  const print = programPrint();
  const keyOf = async (question: string, kept: Kept): Promise<string | undefined> => {
    const loaded = await loadedAt(kept);
    if (loaded === undefined) return undefined;
    const { revision, checksum, at } = loaded;
    const whole = JSON.stringify([print, base, address, revision, checksum, at, question]);
    return `acquis:answer:${createHash("sha256").update(whole).digest("base64url")}`;
  };
  return {
    find: async (question, kept) => {
      const key = await keyOf(question, kept);
      const bytes = key === undefined ? undefined : await store.get(key);
      if (key === undefined || bytes === undefined) return undefined;
      const sent = sentIn(key, bytes);
      if (sent === undefined) store.wrong("an answer is not what was kept under its key");
      return sent;
    },
    give: async (question, kept, sent) => {
      const key = await keyOf(question, kept);
      if (key !== undefined) store.put(key, bytesOfSent(key, sent), aWhile);
    },
  };
}
