import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { today } from "../dates/today";
import type { Revisions } from "./revisions";

/** A good answer as it was sent. */
interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The headers of an answer that are its own, and not those of every response. */
const own = ["content-type", "cache-control", "etag"] as const;

/** In bytes and in characters: a longer question is not looked for, and a longer answer not kept. */
const longest = { question: 20_000, answer: 200_000 };

const bodies = new WeakMap<IncomingMessage, Buffer>();

/** Remembers the body of a request as it came, by which it is known again. */
export function cameAs(request: IncomingMessage, _response: unknown, body: Buffer): void {
  bodies.set(request, body);
}

/** Says to the response of a request at which revision its answer, which is a good one, was read. */
export function answered(response: Response, revision: number): void {
  response.locals["revision"] = revision;
}

/**
 * Sends the same question the same answer again, as long as the revision and the day are the same, from the memory in which all is kept that
 * is known of a revision. Whoever asks with `Cache-Control: no-cache`, or has an answer and asks after it, goes on to the endpoint, and
 * so does everybody when the graph has told nothing for too long: the operation then asks where it stands.
 */
export function again(revisions: Revisions): RequestHandler {
  return async (request, response, next) => {
    const question = questionIn(request);
    if (question === undefined || revisions.stale) {
      next();
      return;
    }
    const known = revisions.kept.known<Sent>(question);
    if (known !== undefined) {
      const { headers, body } = await known;
      response.set(headers).send(body);
      return;
    }
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const { kept } = revisions;
      if (typeof body === "string" && body.length <= longest.answer && response.locals["revision"] === kept.revision)
        void kept.get(question, () => Promise.resolve({ headers: headersOf(response), body }));
      return send(body);
    };
    next();
  };
}

/** What tells a question from all others, or nothing where it is to be answered anew. */
function questionIn(request: Request): string | undefined {
  const { method, headers, url } = request;
  const isAnew = headers["if-none-match"] !== undefined || /no-(cache|store)/.test(headers["cache-control"] ?? "");
  const operation = method === "GET" ? Buffer.from(url) : bodies.get(request);
  if (isAnew || operation === undefined || operation.length > longest.question) return undefined;
  const told = JSON.stringify([today(), method, headers.accept ?? null]);
  return `answer ${createHash("sha256").update(told).update(operation).digest("base64url")}`;
}

const headersOf = (response: Response): Record<string, string> =>
  Object.fromEntries(
    own.flatMap((name) => {
      const value = response.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
