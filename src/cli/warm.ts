import { examplesDocument } from "../atlas/workshop/paths";
import { operationsOf } from "../atlas/workshop/examples";

/** A question that is refused for what it may cost, as long as one may be: whatever reads a question is much faster once it has read a long one. */
const wide = `query Wide {${Array.from(
  { length: 300 },
  (_, index) => `a${index}: agreement(over: {}, minShared: ${index + 1}) {pairs(first: 0) {totalCount}}`,
).join(" ")}}`;

/** A question in words that is not read to its end: the first one that is read makes the list of all names, by which all are read. */
const worded = `query Worded {ask(question: "who danced on the treaty") {sentence unread {suggestions}}}`;

/** Asks each example once, and opens the front door, so that the principal texts are planned before the first user comes: on a fresh JVM that takes a second or two. */
export async function warm(url: string, signal: AbortSignal): Promise<void> {
  const get = async (path: string, init: RequestInit = {}): Promise<void> => {
    try {
      const answer = await fetch(url + path, { ...init, signal });
      await answer.arrayBuffer();
    } catch (error) {
      // Whoever stops the server does not wait for plans that nobody will use.
      if (!signal.aborted) throw error;
    }
  };
  const ask = (query: string, operationName: string): Promise<void> =>
    get("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName }),
    });
  const examples = examplesDocument();
  for (const { name } of operationsOf(examples)) if (!signal.aborted) await ask(examples, name);
  if (!signal.aborted) await get("/");
  if (!signal.aborted) await ask(worded, "Worded");
  for (let time = 0; time < 2; time += 1) if (!signal.aborted) await ask(wide, "Wide");
}
