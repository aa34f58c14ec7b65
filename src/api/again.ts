import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { today } from "../dates/today";
import { heard } from "./heard";
import type { Limit } from "./rate";
import type { Revisions } from "./revisions";
import { type ReadyToSend, type Sent, readyToSend } from "./sent";
import type { SharedAnswers } from "./shared-answers";

/** Of whoever asks, and not of the answer: how many requests are left. */
const passing = /^(ratelimit|retry-after|date$|connection$|keep-alive$|transfer-encoding$)/;

/** In bytes: a longer question is not looked for, and a longer answer not kept. */
const longest = { question: 20_000, answer: 200_000 };

/** At which revision the good answer to a request was read. */
const revisionOf = new WeakMap<object, number>();

/** Says to the response of a request at which revision its answer, which is a good one, was read. */
export function answered(response: ServerResponse, revision: number): void {
  revisionOf.set(response, revision);
}

/** Where questions come in, and who answers them anew. */
export interface AskedBefore {
  readonly path: string;
  readonly revisions: Revisions;
  readonly limit: Limit;
  readonly app: RequestListener;
  /** What other processes have answered, where they share that. */
  readonly shared?: SharedAnswers | undefined;
}

/**
 * Sends the same question the same answer again, as long as the revision and the day are the same, from the memory in which all is kept that
 * is known of a revision, or from what another process has answered; `limit` counts who asks so as well. Whoever asks with `Cache-Control: no-cache`,
 * or has an answer and asks after it, goes on to the application, and so does everybody when the graph has told nothing for too long: the
 * operation then asks where it stands. It stands before the application, which takes longer to find out who is to answer than this takes to answer.
 */
export function again({ path, revisions, limit, app, shared }: AskedBefore): RequestListener {
  const anew = (request: IncomingMessage, response: ServerResponse, question: string) => {
    heard(response, longest.answer, (body) => {
      const { kept } = revisions;
      if (revisionOf.get(response) !== kept.revision) return;
      const headers = Object.entries(response.getHeaders()).filter(([name]) => !passing.test(name));
      const sent: Sent = { headers: Object.fromEntries(headers), body };
      void kept.get(question, () => Promise.resolve(readyToSend(sent)));
      void shared?.give(question, kept, sent);
    });
    app(request, response);
  };
  const elsewhere = async (request: IncomingMessage, response: ServerResponse, question: string) => {
    const { kept } = revisions;
    const sent = await shared?.find(question, kept);
    if (sent === undefined || kept !== revisions.kept) {
      anew(request, response, question);
      return;
    }
    sendAgain(await kept.get(question, () => Promise.resolve(readyToSend(sent))), request, response, limit);
  };
  const answer = (request: IncomingMessage, response: ServerResponse, operation: string | Buffer) => {
    const question = questionOf(request, operation);
    const isNew = revisions.stale || isTelling(operation);
    const known = isNew ? undefined : revisions.kept.known<ReadyToSend>(question);
    if (known !== undefined) {
      void known.then((sent) => {
        sendAgain(sent, request, response, limit);
      });
      return;
    }
    if (typeof operation !== "string") request.unshift(operation);
    if (shared === undefined || isNew) anew(request, response, question);
    else void elsewhere(request, response, question);
  };
  return (request, response) => {
    if (!isAsked(request, path)) {
      app(request, response);
      return;
    }
    withOperation(request, (operation) => {
      if (operation === undefined) app(request, response);
      else answer(request, response, operation);
    });
  };
}

/** Of the answer alone: a refusal says these things of itself. */
const own = new Set(["content-type", "content-length", "content-encoding", "cache-control", "etag", "vary"]);

function sendAgain({ headers, body }: ReadyToSend, request: IncomingMessage, response: ServerResponse, limit: Limit) {
  const pass = () => {
    response.writeHead(200, headers as string[]).end(body, "latin1");
  };
  limit(request, response, pass, () => {
    for (let at = 0; at < headers.length; at += 2) {
      const [name = "", value = ""] = headers.slice(at, at + 2);
      if (!own.has(name)) response.setHeader(name, value);
    }
  });
}

/** Whether a request asks something that may have been answered before, in a way that leaves that open. */
function isAsked({ method, headers, url = "" }: IncomingMessage, path: string): boolean {
  if (!url.startsWith(path) || (url.length > path.length && url[path.length] !== "?")) return false;
  if (method !== "GET" && method !== "POST" && method !== "HEAD") return false;
  const isAnew = headers["if-none-match"] !== undefined || /no-(cache|store)/.test(headers["cache-control"] ?? "");
  return !isAnew && headers["content-encoding"] === undefined;
}

/** Whether a request tells the text of an operation that will be named by its checksum: whoever answers has to hear of it. */
function isTelling(operation: string | Buffer): boolean {
  return operation.includes("persistedQuery") && (operation.includes('"query"') || operation.includes("query="));
}

/** What tells a question from all others, each byte of it as a character. */
function questionOf({ method, headers }: IncomingMessage, operation: string | Buffer): string {
  const { accept, origin, "accept-encoding": packed, "content-type": type } = headers;
  const told = JSON.stringify([today(), method, accept, origin, packed, type]);
  return `answer ${told}${typeof operation === "string" ? operation : operation.toString("latin1")}`;
}

/** Goes on with what is asked; with nothing where it is long, or has not come whole at once. Whoever lets another read the body puts it back at once. */
function withOperation(request: IncomingMessage, goOn: (operation: string | Buffer | undefined) => void): void {
  if (request.method !== "POST") {
    const { url = "" } = request;
    goOn(url.length <= longest.question ? url : undefined);
    return;
  }
  const length = Number(request.headers["content-length"]);
  if (!(length > 0 && length <= longest.question)) {
    goOn(undefined);
    return;
  }
  const read = () => {
    request.off("readable", read).off("close", read);
    goOn((request.read(length) as Buffer | null) ?? undefined);
  };
  if (request.readableLength >= length) read();
  else request.once("readable", read).once("close", read);
}
