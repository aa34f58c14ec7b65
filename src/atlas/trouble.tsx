import type { Response } from "express";
import type { ComponentChildren } from "preact";
import { comeAgainAfter } from "../errors";
import type { Address } from "./address";
import { type ErrorTold, NotAnswered } from "./ask";
import type { PageAnswered } from "./page";
import { QuestionBox } from "./parts/question-box";
import { To } from "./parts/to";
import { searchOf } from "./whole-address";

/** A page in the place of the one that was wanted, which says what to do instead. */
interface TroubleShown {
  readonly status: number;
  readonly title: string;
  readonly main: ComponentChildren;
}

/** The statuses of those errors that are not the asker's. */
const statuses: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  DATABASE_TIMEOUT: 503,
  SERVER_BUSY: 503,
  INTERNAL_SERVER_ERROR: 500,
  UNKNOWN_NAME: 404,
};

/** The status of an answer that is an error with this code. */
export const statusOf = (code: string): number => statuses[code] ?? 400;

/** Sets the status of an answer, and where that passes by itself, when to come again. */
export function withStatus(response: Response, status: number): Response {
  if (status === 503) response.set("Retry-After", comeAgainAfter);
  return response.status(status);
}

/** What is shown where nothing could be answered. */
export function troubleOf({ errors }: PageAnswered, address: Address): TroubleShown {
  const [error] = errors;
  if (error === undefined) return nothingAt(address.path.slice(0, 200));
  const status = statusOf(error.code);
  const title =
    status === 404
      ? "Nothing has this name"
      : status >= 500
        ? "This cannot be answered just now"
        : "This cannot be asked so";
  return {
    status,
    title,
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{forReaders(error.message)}</p>
        {error.suggestions.length === 0 ? null : <Suggestions of={error} address={address} />}
        <WayBack of={error} address={address} />
        {status >= 500 ? (
          <p>
            Load this page again in a moment: its address holds all that was asked.{" "}
            <To path="/health/ready">/health/ready</To> says whether it is back. What needs no facts stands meanwhile:{" "}
            <To path="/docs">the documents</To>, <To path="/glossary">the words explained</To> and{" "}
            <To path="/q">the saved questions</To>.
          </p>
        ) : (
          <QuestionBox large />
        )}
      </>
    ),
  };
}

/** A message without the argument of the API before it, which whoever reads a page never wrote. */
export const forReaders = (message: string): string =>
  message.replace(/^[a-z][\w.[\]]*: (\w)/, (_all, first: string) => first.toUpperCase());

/** What is told in the place of a page that could not ask all that it shows. Throws again whatever is no answer of the API. */
export function unanswered(why: unknown): PageAnswered {
  if (!(why instanceof NotAnswered)) throw why;
  return { data: undefined, errors: why.errors, shown: undefined, operation: "", variables: {}, next: undefined };
}

/** The same page of what may have been meant; a suggestion is a key, and behind a comma what it is. */
function Suggestions({ of: { message, suggestions }, address }: { readonly of: ErrorTold; readonly address: Address }) {
  return (
    <ul>
      {suggestions.map((suggestion) => {
        const [key = suggestion] = suggestion.split(", ", 1);
        return (
          <li>
            <To path={corrected(address, message, key)}>{suggestion}</To>
          </li>
        );
      })}
    </ul>
  );
}

/** The same page without the condition that the message names; nothing where it names none of the address. */
function WayBack({ of: { message }, address: { path, query } }: { readonly of: ErrorTold; readonly address: Address }) {
  const [, word = ""] = /^“(\w+)”/.exec(message) ?? [];
  if (!query.has(word)) return null;
  const others = new URLSearchParams(query);
  others.delete(word);
  return (
    <p>
      Or see <To path={path + searchOf(others)}>the same without “{word}”</To>.
    </p>
  );
}

/** An address in which a name stands in the place of the one that the message quotes, be that a filter or a part of the path. */
function corrected({ path, query }: Address, message: string, name: string): string {
  const isQuoted = (text: string): boolean => text !== "" && message.includes(`"${text}"`);
  const inPlace = (text: string): string => (isQuoted(text) ? name : text);
  const [word, value] = [...query].find(([, texts]) => texts.split(",").some((text) => isQuoted(text.trim()))) ?? [];
  if (word !== undefined && value !== undefined) {
    const others = new URLSearchParams(query);
    others.set(
      word,
      value
        .split(",")
        .map((text) => inPlace(text.trim()))
        .join(","),
    );
    return `${path}?${others}`;
  }
  const parts = path.split("/").map(decodeURIComponent);
  const [, folder = ""] = parts;
  const others = parts.some(isQuoted) ? parts.slice(1).map(inPlace) : [folder, name];
  return `/${others.map(encodeURIComponent).join("/")}`;
}

/** What is shown at an address at which nothing stands. */
export const nothingAt = (asked: string): TroubleShown => ({
  status: 404,
  title: "Nothing at this address",
  main: (
    <>
      <h1>There is nothing at this address</h1>
      <p class="lead">
        Nothing answers <code>{asked}</code>. This is Acquis, a knowledge graph of who stands where on the norms of
        cyberspace, with the evidence attached to every answer. Ask for what you look for by its name, or begin at{" "}
        <To path="/">the start page</To>.
      </p>
      <QuestionBox large />
    </>
  ),
});
