import { firstDay } from "../../dates/span";
import type { Address } from "../address";
import type { Answered, Ask } from "../ask";
import type { TypedDocumentString } from "../operations/graphql";
import type { Entry, FeedTold } from "./atom";

/** A feed: where it stands, and what it tells of an address. */
export interface Feed {
  /** As Express reads it, with its ending. */
  readonly path: string;
  /** Nothing where there is no such thing. */
  readonly told: (
    ask: Ask,
    address: Address,
    left?: AbortSignal,
  ) => Promise<Answered<unknown> & { readonly told: FeedTold | undefined }>;
}

/** How many facts a feed has. */
const entriesOf = 50;

/** Declares a feed. */
export const feed = <Data, Variables extends object>(its: {
  readonly path: string;
  readonly operation: TypedDocumentString<Data, Variables>;
  readonly variables: (address: Address) => Variables;
  readonly told: (data: Data, address: Address) => FeedTold | undefined;
}): Feed => ({
  path: its.path,
  told: async (ask, address, left) => {
    const answered = await ask(its.operation, its.variables(address), left);
    const told = answered.data === undefined ? undefined : its.told(answered.data, address);
    return { ...answered, told };
  },
});

/** The day of a fact: the last of a span; of a month or a year the first, so that nothing is told before it can have been. */
export const dayOf = (date: string): string => firstDay(date.replace(/^.*\//, ""));

/** Facts in the order of a feed: the newest first, what has no date left out. */
export const newestFirst = (...facts: readonly (Entry | undefined)[]): Entry[] =>
  facts
    .filter((fact) => fact !== undefined)
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1))
    .slice(0, entriesOf);
