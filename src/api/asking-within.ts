import type { ApolloServer } from "@apollo/server";
import type { Ask } from "../atlas/ask";
import type { Asker } from "./operation";

/** How the pages ask: what everybody sends to the endpoint, answered by the same rules, without a way over the network. */
export const askingWithin =
  (server: ApolloServer<Asker>): Ask =>
  async (operation, variables, left) => {
    const { body } = await server.executeOperation(
      { query: operation.toString(), variables: { ...variables } },
      { contextValue: left === undefined ? {} : { left } },
    );
    if (body.kind !== "single") throw new Error("A page's operation is answered in one piece");
    const { data, errors = [], extensions } = body.singleResult;
    return {
      ...revisionIn(extensions),
      data: (data ?? undefined) as never,
      errors: errors.map(({ message, extensions = {} }) => ({
        message,
        code: String(extensions["code"]),
        suggestions: Array.isArray(extensions["suggestions"]) ? extensions["suggestions"].map(String) : [],
      })),
    };
  };

/** Of which revision an answer says that it speaks. */
function revisionIn(extensions: Readonly<Record<string, unknown>> | undefined): { readonly revision?: number } {
  const { revision } = (extensions?.["dataset"] ?? {}) as { readonly revision?: number };
  return revision === undefined ? {} : { revision };
}
