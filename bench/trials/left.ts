import { request } from "node:http";
import type { Question } from "../stage/ask";

/** Posts an operation and leaves after some milliseconds, before the answer is there or not. */
export function left(url: string, question: Question, after: number): Promise<void> {
  const sent = JSON.stringify(question);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(sent) };
  return new Promise((done) => {
    const asking = request(url, { method: "POST", headers }, (response) => response.resume());
    // Leaving is an error of the connection here.
    asking.once("error", () => undefined);
    asking.once("close", done);
    asking.end(sent);
    setTimeout(() => asking.destroy(), after);
  });
}
