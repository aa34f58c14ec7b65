import { example, named } from "./examples";

/** What an address asks: the document, its variables as JSON, and which of several operations. */
export interface Question {
  readonly query: string;
  readonly variables: string;
  readonly operationName?: string;
}

/** Servers refuse longer addresses, so what is longer stands behind a `#`, which is not sent to them. */
const longest = 4000;

/**
 * The question that the address asks: `?query=` with `&variables=` and `&operationName=`, or `?example=` with the name
 * of an example. Undefined where it asks none.
 */
export function questionOf({ search, hash }: Location): Question | undefined {
  const asked = [search, hash].map((part) => new URLSearchParams(part.slice(1)));
  const valueOf = (name: string): string | undefined =>
    asked.map((part) => part.get(name)).find((value) => value !== null) ?? undefined;
  const query = valueOf("query") ?? named(valueOf("example"));
  if (query === undefined) return undefined;
  const operationName = valueOf("operationName");
  return { query, variables: valueOf("variables") ?? "", ...(operationName !== undefined && { operationName }) };
}

/** The address of this page that asks the question, as short as it can be told: an example goes by its name. */
export function addressOf({ query, variables, operationName }: Question): string {
  const name = variables === "" ? example(query) : undefined;
  const asked = new URLSearchParams(name === undefined ? { query } : { example: name });
  if (variables !== "") asked.set("variables", variables);
  if (operationName !== undefined) asked.set("operationName", operationName);
  const text = asked.toString();
  return window.location.pathname + (text.length > longest ? "#" : "?") + text;
}
