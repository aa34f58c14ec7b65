/** The most mistakes of a document that are told. */
export const mostMistakes = 20;

/** What graphql-js and Apollo Server say without a reason, or of what there is not, in words that tell what to write instead. */
const instead: Readonly<Record<string, string>> = {
  "Validation aborted.":
    "This document repeats its fields so often that they cannot be compared with each other: write each field once, or once under each alias.",
  "Maximum call stack size exceeded":
    "This document stands too deep in itself to be read: take out levels of its lists, its objects or its selections.",
  "Too many validation errors, error limit reached. Validation aborted.": `This document has more than ${mostMistakes} mistakes: mend the first ${mostMistakes}, which are told, and send it again.`,
  "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.":
    'There is no question in this request: put an operation into `query`, such as {"query": "{ states { totalCount } }"}.',
};

/** A message as it is told. */
export const reworded = (message: string): string => instead[message] ?? message;
