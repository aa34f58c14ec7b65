import { examplesDocument } from "../atlas/workshop/paths";
import { operationsOf } from "../atlas/workshop/examples";
import { frontDoor } from "../atlas/pages/front-door";

/** A question that is refused for what it may cost, as long as one may be: whatever reads a question is much faster once it has read a long one. */
const wide = `query Wide {${Array.from(
  { length: 300 },
  (_, index) => `a${index}: agreement(over: {}, minShared: ${index + 1}) {pairs(first: 0) {totalCount}}`,
).join(" ")}}`;

/** A question in words that is not read to its end: the first one that is read makes the list of all names, by which all are read. */
const worded = `query Worded {ask(question: "who danced on the treaty") {sentence unread {suggestions}}}`;

/** Asks the server at `url` for nothing but its plans. Whoever stops it does not wait for plans that nobody will use. */
async function asked(url: string, signal: AbortSignal, body: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  try {
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(body), signal });
    await answer.arrayBuffer();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Asks what the front door asks, to its end, so that it opens whole to the first user who comes: on a Neo4j that has just begun its texts are planned for seconds. */
export const warmFrontDoor = (url: string, signal: AbortSignal): Promise<void> =>
  asked(url, signal, { query: frontDoor.operation.toString(), variables: frontDoor.variables });

/** Asks each example once, and what is long to read, so that the texts of most questions are planned before anybody asks them. */
export async function warm(url: string, signal: AbortSignal): Promise<void> {
  const query = examplesDocument();
  for (const { name: operationName } of operationsOf(query)) await asked(url, signal, { query, operationName });
  for (const long of [worded, wide, wide]) await asked(url, signal, { query: long });
}
