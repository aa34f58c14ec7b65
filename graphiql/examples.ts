import document from "../queries/examples.graphql?raw";
import { operationsOf } from "../src/atlas/workshop/examples";

const examples = operationsOf(document).map(({ name, text }) => ({ name, query: `${text}\n` }));

/** The document of the example of that name. */
export function named(name: string | undefined): string | undefined {
  return examples.find((example) => example.name === name)?.query;
}

/** The name of the example that is this document, to the letter. */
export function example(query: string): string | undefined {
  return examples.find((example) => example.query === query)?.name;
}

interface NewTab {
  readonly query: string;
  readonly variables?: string;
}

/** One tab an example, `first` before them (and not twice); only a reader who has no tabs yet gets them. */
export function tabs(first: NewTab | undefined): NewTab[] {
  const others = examples.map(({ query }) => ({ query })).filter(({ query }) => query !== first?.query);
  return first === undefined ? others : [first, ...others];
}
