import type { GraphiQL } from "graphiql";
import type { ComponentProps } from "react";

// Relative to the page, so that it is found behind a proxy that serves all this under a path of its own.
const endpoint = new URL("../graphql", document.baseURI);

/** In the place of an answer, as an answer would tell of it: GraphiQL shows of what is thrown where in the program that was, too. */
const told = (message: string) => ({ errors: [{ message }] });

/** Sends an operation to the endpoint beside the page; what is not JSON is told as it came. */
export const fetcher: ComponentProps<typeof GraphiQL>["fetcher"] = async (operation, options) => {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", ...options?.headers },
      body: JSON.stringify(operation),
    });
  } catch {
    return told(
      "The server cannot be reached from here: the network or the server is away. What you wrote is kept; run it again when it is back.",
    );
  }
  const text = await response.text();
  try {
    return JSON.parse(text) as object;
  } catch {
    return told(`The server answered ${response.status} ${response.statusText}, without JSON: ${text.slice(0, 200)}`);
  }
};
