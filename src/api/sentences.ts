/** The most mistakes of a document that are told. */
export const mostMistakes = 20;

/** What graphql-js and Apollo Server say without a reason, or of what there is not, in words that tell what to write instead. */
const instead: Readonly<Record<string, string>> = {
  "Validation aborted.":
    "This document repeats its fields so often that they cannot be compared with each other: write each field once, or once under each alias.",
  "Maximum call stack size exceeded":
    "This document stands too deep in itself to be read: take out levels of its lists, its objects or its selections.",
  "Too many validation errors, error limit reached. Validation aborted.": `This document has more than ${mostMistakes} mistakes: mend the first ${mostMistakes}, which are told, and send it again.`,
  "provided sha does not match query":
    "`sha256Hash` is not the SHA-256 of `query`: send that of the text as it is sent, in UTF-8, as 64 lower-case hexadecimal digits.",
  "Unsupported persisted query version":
    '`persistedQuery` is known in version 1 alone: write {"version": 1, "sha256Hash": "…"}.',
  "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.":
    'There is no question in this request: put an operation into `query`, such as {"query": "{ states { totalCount } }"}.',
};

/** Whether a message is one of those that are told in other words. */
export const isReworded = (message: string): boolean => Object.hasOwn(instead, message);

/** How many letters of a message are told from its beginning and from its end, where it quotes a long one of what was sent. */
const mostTold = { first: 600, last: 400 };

/** A message as it is told. */
export const reworded = (message: string): string => instead[message] ?? cut(message);

const cut = (message: string): string =>
  message.length > mostTold.first + mostTold.last
    ? `${message.slice(0, mostTold.first)} … ${message.slice(-mostTold.last)}`
    : message;
