import { setMaxListeners } from "node:events";
import type { Response } from "express";

/** Given up when whoever asked goes before the answer has been sent. */
export function leftBy(response: Response): AbortSignal {
  const left = new AbortController();
  // Each operation of a long file listens.
  setMaxListeners(0, left.signal);
  response.once("close", () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}
