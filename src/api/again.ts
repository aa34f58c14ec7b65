import { createHash } from "node:crypto";
import { once } from "node:events";
import type { OutgoingHttpHeaders } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { today } from "../dates/today";
import type { Revisions } from "./revisions";

/** A good answer as it was sent, to the last byte. */
interface Sent {
  /** What every response carries. */
  readonly common: OutgoingHttpHeaders;
  /** What this answer says of itself. */
  readonly own: OutgoingHttpHeaders;
  readonly body: Buffer;
}

const own = new Set(["content-type", "content-length", "content-encoding", "cache-control", "etag", "vary"]);

/** Of whoever asks, and not of the answer: how many requests are left. */
const passing = /^(ratelimit|retry-after|date$|connection$|keep-alive$|transfer-encoding$)/;

/** In bytes: a longer question is not looked for, and a longer answer not kept. */
const longest = { question: 20_000, answer: 200_000 };

/** Says to the response of a request at which revision its answer, which is a good one, was read. */
export function answered(response: Response, revision: number): void {
  response.locals["revision"] = revision;
}

/**
 * Sends the same question the same answer again, as long as the revision and the day are the same, from the memory in which all is kept that
 * is known of a revision; `limit` counts who asks so as well. Whoever asks with `Cache-Control: no-cache`, or has an answer and asks after it,
 * goes on to the endpoint, and so does everybody when the graph has told nothing for too long: the operation then asks where it stands.
 */
export function again(revisions: Revisions, limit: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    const question = await questionIn(request);
    if (question === undefined) {
      next();
      return;
    }
    const known = revisions.stale ? undefined : revisions.kept.known<Sent>(question);
    if (known === undefined) {
      heard(response, (sent) => {
        const { kept } = revisions;
        if (response.locals["revision"] === kept.revision) void kept.get(question, () => Promise.resolve(sent));
      });
      next();
      return;
    }
    const sent = await known;
    setAll(response, sent.common);
    await limit(request, response, (refused?: unknown) => {
      if (refused !== undefined) {
        next(refused);
        return;
      }
      setAll(response, sent.own);
      response.end(sent.body);
    });
  };
}

/** What tells a question from all others, or nothing where it is to be answered anew. */
async function questionIn(request: Request): Promise<string | undefined> {
  const { method, headers, originalUrl } = request;
  const isAnew = headers["if-none-match"] !== undefined || /no-(cache|store)/.test(headers["cache-control"] ?? "");
  if (isAnew || headers["content-encoding"] !== undefined) return undefined;
  const operation = method === "POST" ? await bodyOf(request) : Buffer.from(originalUrl);
  if (operation === undefined || operation.length > longest.question) return undefined;
  const { accept, origin, "accept-encoding": packed, "content-type": type } = headers;
  const told = JSON.stringify([today(), method, accept, origin, packed, type]);
  return `answer ${createHash("sha256").update(told).update(operation).digest("base64url")}`;
}

/** The body, put back for whoever reads it next; nothing where it is long, or has not come whole at once. */
async function bodyOf(request: Request): Promise<Buffer | undefined> {
  const length = Number(request.headers["content-length"]);
  if (!(length > 0 && length <= longest.question)) return undefined;
  if (request.readableLength < length) await Promise.race([once(request, "readable"), once(request, "close")]);
  const body = request.read(length) as Buffer | null;
  if (body === null) return undefined;
  request.unshift(body);
  return body;
}

/** Hears what is sent as a good answer, as it goes out. */
function heard(response: Response, hear: (sent: Sent) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const listen = (chunk: unknown) => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    length += chunk.length;
    // Of an answer that is too long to be kept nothing more is held.
    if (length <= longest.answer) chunks.push(Buffer.from(chunk as string));
  };
  response.write = (...given: unknown[]) => {
    listen(given[0]);
    return Reflect.apply(write, undefined, given) as boolean;
  };
  response.end = (...given: unknown[]) => {
    listen(given[0]);
    Reflect.apply(end, undefined, given);
    if (response.statusCode !== 200 || length > longest.answer) return response;
    const body = Buffer.concat(chunks);
    if (body.length <= longest.answer) hear({ ...headersOf(response), body });
    return response;
  };
}

function headersOf(response: Response): Pick<Sent, "common" | "own"> {
  const all = Object.entries(response.getHeaders()).filter(([name]) => !passing.test(name));
  return {
    common: Object.fromEntries(all.filter(([name]) => !own.has(name))),
    own: Object.fromEntries(all.filter(([name]) => own.has(name))),
  };
}

function setAll(response: Response, headers: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
}
