import { examplesDocument } from "../atlas/workshop/paths";
import { operationsOf } from "../atlas/workshop/examples";

/** Asks each example once, so that the principal texts are planned before the first user comes: on a fresh JVM that takes a second or two. */
export async function warm(url: string, signal: AbortSignal): Promise<void> {
  const query = examplesDocument();
  const ask = async (operationName: string): Promise<void> => {
    try {
      const answer = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, operationName }),
        signal,
      });
      await answer.arrayBuffer();
    } catch (error) {
      // Whoever stops the server does not wait for plans that nobody will use.
      if (!signal.aborted) throw error;
    }
  };
  for (const { name } of operationsOf(query)) if (!signal.aborted) await ask(name);
}
