import type { GraphiQL } from "graphiql";
import type { ComponentProps } from "react";

/** Sends an operation to /graphql of the server that the page came from; what is not JSON is told as it came. */
export const fetcher: ComponentProps<typeof GraphiQL>["fetcher"] = async (operation, options) => {
  const response = await fetch("/graphql", {
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
