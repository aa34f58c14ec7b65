import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { landingPage } from "../atlas/workshop/sandbox";
import { answerText } from "./answer-text";
import { documentsKept } from "./documents-kept";
import { type Asker, type Counted, answering } from "./operation";
import { textsKept } from "./persisted";
import { accounts, asRefusal } from "./plugins";
import { readOnly } from "./read-only";
import type { Store } from "../redis/store";
import type { Revisions } from "./revisions";
import { mostMistakes } from "./sentences";
import { answerToError } from "./error-answer";

/** What the endpoint needs. */
export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly revisions: Revisions;
  /** Where the server is reached by others, where its settings say so. */
  readonly address?: string | undefined;
  readonly log: Logger;
  readonly http: Server;
  readonly counted?: Counted;
  /** What processes share, where they share something. */
  readonly store?: Store | undefined;
}

/** How long running operations may go on after a stop is asked for, in milliseconds. */
const grace = 8_000;

const refuse = (trouble: unknown) => Promise.reject(asRefusal(trouble));

/** The GraphQL endpoint; introspection stays on, since Sandbox and GraphiQL need it. */
export function apollo({ schema, revisions, address, log, http, counted, store }: EndpointParts): ApolloServer<Asker> {
  const executor = answering(schema, revisions, counted, address);
  return new ApolloServer<Asker>({
    // Apollo takes an executor other than graphql-js' own only from a gateway: this one does nothing else. Ours reads one revision, and asks again where a load came between.
    gateway: {
      load: () => Promise.resolve({ executor }),
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    introspection: true,
    stringifyResult: (answer) => answerText(answer).catch(refuse),
    // Whoever starts the server stops it, and in order.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    // It guards cookies and mutations, and there are none: a plain link to an answer is welcome anywhere.
    csrfPrevention: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxLexicalTokens: 10_000 },
    validationOptions: { maxErrors: mostMistakes },
    validationRules: [readOnly],
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: textsKept(store) },
    documentStore: documentsKept(),
    formatError: answerToError((error) => {
      log.error({ err: error }, "an operation failed through a fault of ours");
    }),
    logger: log,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: grace }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      landingPage(),
      accounts(revisions),
    ],
  });
}
