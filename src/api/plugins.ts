import type { ApolloServerPlugin } from "@apollo/server";
import { type Trouble } from "../errors";
import { GraphQLError } from "graphql";
import { costOf, limit } from "./cost";
import type { Revisions } from "./revisions";

/** Refuses what costs too much, and says in every response what it cost and of which dataset it speaks. */
export function accounts(version: string, revisions: Revisions): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      let requested = 0;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operationName, request }) => {
          try {
            requested = costOf(schema, document, operationName, request.variables ?? {});
          } catch (trouble) {
            return Promise.reject(asAnswer(trouble));
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === "single")
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              dataset: { version, revision: revisions.kept.revision },
              cost: { requested, limit },
            };
          return Promise.resolve();
        },
      });
    },
  };
}

/** Before execution a refusal is an answer of its own, with HTTP 400, and not a fault. */
function asAnswer(error: unknown): GraphQLError {
  const trouble = error as Trouble;
  return new GraphQLError(trouble.message, {
    originalError: trouble,
    extensions: { code: trouble.code, http: { status: 400 } },
  });
}
