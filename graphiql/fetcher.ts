import type { GraphiQL } from "graphiql";
import type { ComponentProps } from "react";

// Relative to the page, so that it is found behind a proxy that serves all this under a path of its own.
const endpoint = new URL("../graphql", document.baseURI);

/** Sends an operation to the endpoint beside the page; what is not JSON is told as it came. */
export const fetcher: ComponentProps<typeof GraphiQL>["fetcher"] = async (operation, options) => {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new Error(
      `The server answered ${response.status} ${response.statusText}, without JSON: ${text.slice(0, 200)}`,
    );
  }
};
