import type { Request, RequestHandler } from "express";
import { upFrom } from "./address";

/** Tells all that follows under which address others reach the root of the server, where the operator says so. */
export const reachedAt =
  (address: string | undefined): RequestHandler =>
  (_request, response, next) => {
    response.locals["root"] = address === undefined ? undefined : `${address.replace(/\/$/, "")}/`;
    next();
  };

/** The root of the server, with a slash at its end: as the operator says that others reach it, or else as whoever asked has it. */
export const rootOf = (request: Request): string =>
  (request.res?.locals["root"] as string | undefined) ??
  `${request.protocol}://${request.get("host") ?? "127.0.0.1"}${request.baseUrl}/`;

/** What stands in an address after its path, with the mark; nothing where nothing does. */
export const searchOf = (query: URLSearchParams): string => (query.size === 0 ? "" : `?${query}`);

/** Leads whoever sent a form to the address without what was left empty in it, which is shorter to send on. */
export const withoutEmpty: RequestHandler = (request, response, next) => {
  const [path = "", search = ""] = request.originalUrl.split(/\?(.*)/s);
  const words = [...new URLSearchParams(search)];
  // A space at an end says in a question that is still being written that the word before it is whole; in one that is led on it says nothing.
  const filled = words.flatMap(([word, value]) => (value.trim() === "" ? [] : [[word, value.trim()]]));
  if (filled.length === words.length) next();
  else response.redirect(303, `./${path.split("/").at(-1) ?? ""}${searchOf(new URLSearchParams(filled))}`);
};

/** The query of an address without the revision at which it was written, which changes nothing of its answer. */
export function withoutRevision(query: URLSearchParams): URLSearchParams {
  const others = new URLSearchParams(query);
  others.delete("revision");
  return others;
}

/** The whole address of what was asked for, as whoever asked has it. */
export const whereAsked = (request: Request, path: string, query: URLSearchParams): string =>
  rootOf(request) + path.slice(1) + searchOf(query);

/** The way to another path of the server, with the query that was asked with. */
export const wayTo = ({ path, originalUrl }: Request, to: string): string => {
  const [, search] = originalUrl.split(/(?=\?)/);
  return upFrom(path) + to.slice(1) + (search ?? "");
};
