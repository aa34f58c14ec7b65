import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** In characters of what was sent; each takes some fifty bytes once it is read. */
const most = 600_000;

/** Where documents are kept that were read and found valid, as Apollo asks for them. */
export interface DocumentsKept {
  readonly get: (key: string) => Promise<DocumentNode | undefined>;
  readonly set: (key: string, document: DocumentNode) => Promise<void>;
  readonly delete: (key: string) => Promise<boolean>;
}

/** What was read lately need not be read again. Apollo's own such memory writes each document as JSON to know its size, and holds five times as much as it means to. */
export function documentsKept(): DocumentsKept {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: most,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? most),
  });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
