import type { Request } from "express";

/** What was asked of a page by its address. */
export interface Address {
  /** The path within the server, without the ending of a file, as `/states/RUS`. */
  readonly path: string;
  /** What stands in the address after `?`. */
  readonly query: URLSearchParams;
  /** A part of the path by its name in the page's own path; what is called `symbol` may have slashes in it. Throws where the page has no such part. */
  readonly part: (name: string) => string;
}

/** The address of a request that a page's path has matched; `path` is the path without the ending of a file. */
export function addressIn({ params, originalUrl }: Request, path: string): Address {
  const [, search = ""] = originalUrl.split(/\?(.*)/s);
  return {
    path,
    query: new URLSearchParams(search),
    part: (name) => {
      const part: string | string[] | undefined = params[name];
      if (part === undefined) throw new Error(`The path of this page has no part ${name}`);
      return Array.isArray(part) ? part.join("/") : part;
    },
  };
}

/** What was given for a word of the query, without spaces around it; undefined where that is nothing. */
export function given({ query }: Address, word: string): string | undefined {
  const text = query.get(word)?.trim();
  return text === "" ? undefined : text;
}

/** Of some words of the query those for which anything was given, with what it was. */
export const givenOf = (address: Address, words: readonly string[]): [word: string, value: string][] =>
  words.flatMap((word) => {
    const value = given(address, word);
    return value === undefined ? [] : [[word, value] as [string, string]];
  });

/** All that was given for a word of the query, whether it was given several times or once with commas between. */
export const givenAll = ({ query }: Address, word: string): string[] =>
  query
    .getAll(word)
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => text !== "");

/** The way from a path to the root of the server, as `../`: no link begins with a `/`, so that a proxy may serve all this under a path of its own. */
export function upFrom(path: string): string {
  const folders = path.split("/").length - 2;
  return folders > 0 ? "../".repeat(folders) : "./";
}
