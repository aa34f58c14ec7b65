import type { Request, RequestHandler } from "express";
import { BadRequest } from "./refusals";

/** What some clients send empty where they have nothing to say. */
const optional = ["operationName", "variables", "extensions"] as const;

/**
 * Reads a request as its client meant it: what is optional and sent empty is as if it had not been written, a GET has no body whose type
 * could be wrong, and HEAD is a GET of which Node sends the head alone. What can be no operation is refused in a sentence.
 */
export const forgiving: RequestHandler = (request, response, next) => {
  if (request.method === "HEAD") request.method = "GET";
  if (request.method === "GET") {
    delete request.headers["content-type"];
    request.url = withoutEmpty(request.url);
  } else if (request.method === "POST") {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      next(refusal);
      return;
    }
    request.body = written(request.body);
  } else {
    response.set("Allow", "GET, HEAD, POST");
    next(new BadRequest("method", 405));
    return;
  }
  next();
};

function refusalOf(request: Request): BadRequest | undefined {
  const body: unknown = request.body;
  if (Array.isArray(body)) return new BadRequest("batch", 400);
  if (body !== undefined)
    return typeof body === "object" && body !== null ? undefined : new BadRequest("no-object", 400);
  return request.is("json") === false ? new BadRequest("content-type", 415) : new BadRequest("empty", 400);
}

function withoutEmpty(url: string): string {
  const [path = "", search = ""] = url.split(/\?(.*)/s);
  const given = new URLSearchParams(search);
  const empty = optional.filter(
    (name) => given.get(name) === "" || (name !== "operationName" && given.get(name) === "null"),
  );
  for (const name of empty) given.delete(name);
  return empty.length > 0 ? `${path}?${given.toString()}` : url;
}

function written(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== "" || !optional.some((one) => one === name)),
  );
}
