import type { Request } from "express";
import { upFrom } from "./address";

/** The root of the server, as whoever asked has it, with a slash at its end. */
export const rootOf = (request: Request): string =>
  `${request.protocol}://${request.get("host") ?? "127.0.0.1"}${request.baseUrl}/`;

/** What stands in an address after its path, with the mark; nothing where nothing does. */
export const searchOf = (query: URLSearchParams): string => (query.size === 0 ? "" : `?${query}`);

/** The whole address of what was asked for, as whoever asked has it. */
export const whereAsked = (request: Request, path: string, query: URLSearchParams): string =>
  rootOf(request) + path.slice(1) + searchOf(query);

/** The way to another path of the server, with the query that was asked with. */
export const wayTo = ({ path, originalUrl }: Request, to: string): string => {
  const [, search] = originalUrl.split(/(?=\?)/);
  return upFrom(path) + to.slice(1) + (search ?? "");
};
