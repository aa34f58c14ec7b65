import document from "../queries/examples.graphql?raw";
import { operationsOf } from "../src/welcome/operations";

const examples = operationsOf(document).map(({ name, text }) => ({ name, query: `${text}\n` }));

/**
 * The example that the address asks for (`/graphiql?example=OneState`), taken out of the address:
 * a reload is to show what the reader has made of it since.
 */
export function takeExampleOfAddress(): string | undefined {
  const address = new URL(window.location.href);
  const wanted = examples.find(({ name }) => name === address.searchParams.get("example"));
  address.searchParams.delete("example");
  window.history.replaceState(null, "", address);
  return wanted?.query;
}

/** One tab an example, `first` before the others; only a reader who has no tabs yet gets them. */
export function tabs(first: string | undefined): { query: string }[] {
  const chosen = examples.filter(({ query }) => query === first);
  return [...chosen, ...examples.filter((example) => !chosen.includes(example))].map(({ query }) => ({ query }));
}
