import type { TypedDocumentString } from "./operations/graphql";

/** What is said of an error to everybody. */
export interface ErrorTold {
  readonly message: string;
  /** `UNKNOWN_NAME`, `BAD_USER_INPUT`, `DATABASE_UNAVAILABLE` and so on. */
  readonly code: string;
  /** What may have been meant by a name that nothing has. */
  readonly suggestions: readonly string[];
}

/** What an operation was answered with, as everybody gets it from /graphql. */
export interface Answered<Data> {
  /** Undefined where nothing of it could be answered. */
  readonly data: Data | undefined;
  readonly errors: readonly ErrorTold[];
  /** The revision that it was read at; nothing where nobody answered. */
  readonly revision?: number;
}

/** Thrown where what a page asks further is not answered: then neither is the page, for the same reason. */
export class NotAnswered extends Error {
  constructor(
    readonly errors: readonly ErrorTold[],
    options?: { cause?: unknown },
  ) {
    super(errors[0]?.message ?? "No answer", options);
    this.name = "NotAnswered";
  }
}

/** What is thrown where something in an address cannot be asked: in words that say what may be written instead. `suggestions` are what may stand in the place of what the message quotes. */
export const refused = (message: string, suggestions: readonly string[] = []): NotAnswered =>
  new NotAnswered([{ message, code: "BAD_USER_INPUT", suggestions }]);

/** Asks an operation of the API. `left` is given up when nobody waits any more. */
export type Ask = <Data, Variables extends object>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  left?: AbortSignal,
) => Promise<Answered<Data>>;
