import { setImmediate } from "node:timers/promises";
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { GraphQLError, getVariableValues } from "graphql";
import { isGiven } from "../given";
import { BadQuestion, Busy, comeAgainAfter, EngineAway, EngineLate, TooCostly, Trouble } from "../errors";
import { refuseBreadth } from "../sets/breadth";
import { costOf, limit } from "./cost";
import { mark, unchanged } from "./etag";
import type { Asker } from "./operation";
import type { Revisions } from "./revisions";
import { isReworded } from "./sentences";
import { versionAt } from "./version-at";

/** Refuses what costs too much, says in every response what it cost and of which dataset it speaks, and marks it for caches. */
export function accounts(revisions: Revisions): ApolloServerPlugin<Asker> {
  return {
    requestDidStart: () => {
      let requested = 0;
      return Promise.resolve({
        // Of a long document each step takes long: others have their turn in between.
        validationDidStart: async ({ source }) => {
          await afterOthers(source);
          return () => afterOthers(source);
        },
        didResolveOperation: async (context) => {
          try {
            requested = await charged(context);
            context.contextValue.cost = requested;
          } catch (trouble) {
            if (trouble instanceof TooCostly) requested = trouble.requested ?? requested;
            throw asRefusal(trouble);
          }
        },
        // Only of the whole operation: what fails in a field leaves the rest of the answer.
        didEncounterErrors: ({ errors, response }) => {
          const whole = errors.find(({ path }) => path === undefined)?.originalError;
          if (whole instanceof EngineAway || whole instanceof Busy) {
            response.http.status = 503;
            response.http.headers.set("retry-after", comeAgainAfter);
          }
          if (whole instanceof EngineLate) response.http.status = 504;
          // What we tell in words of our own the asker can mend, also where it was met as a fault.
          if (whole instanceof TooCostly || errors.some(({ message }) => isReworded(message)))
            response.http.status = 400;
          return Promise.resolve();
        },
        responseForOperation: (context) => unchanged(context, revisions),
        willSendResponse: async (context) => {
          const { body } = context.response;
          if (body.kind !== "single") return;
          const { singleResult } = body;
          const at: unknown = singleResult.extensions?.["revision"];
          const revision = typeof at === "number" ? at : await revisions.lastSeen();
          const hasErrors = isGiven(singleResult.errors);
          mark(context, revision, hasErrors);
          if (!hasErrors) context.contextValue.answered?.(revision);
          const version = await versionAt(revisions);
          singleResult.extensions = { dataset: { version, revision }, cost: { requested, limit } };
        },
      });
    },
  };
}

/** In characters: a shorter document is read at once. */
const short = 2_000;

async function afterOthers(document: string): Promise<void> {
  if (document.length > short) await setImmediate();
}

/** What an operation may cost; nothing where the document does not hold it. Throws BadQuestion and TooCostly, and GraphQLError for variables that do not fit. */
async function charged({
  schema,
  document,
  operation,
  operationName,
  request,
}: GraphQLRequestContextDidResolveOperation<object>): Promise<number> {
  const variables = request.variables ?? {};
  // Before they are made into what the schema says, which takes long where they are wide. First how deep they are: what is told of a breadth says where.
  if (isDeeper(variables, deepest))
    throw new BadQuestion(`The variables stand more than ${deepest} deep in each other; ask for less at once.`);
  for (const [name, value] of Object.entries(variables)) refuseBreadth(name, value);
  if (!isGiven(operation)) return 0;
  // Each mistake in a variable is told with the whole of it: of twenty thousand one is enough.
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (errors?.[0] !== undefined) throw errors[0];
  return costOf(schema, document, operationName, variables);
}

/** Before execution a refusal is an answer of its own, with HTTP 400, and not a fault: so are variables that do not fit. */
export function asRefusal(error: unknown): Error {
  const told = (code: string) => ({ extensions: { code, http: { status: 400 } } });
  if (error instanceof Trouble) return new GraphQLError(error.message, { originalError: error, ...told(error.code) });
  if (error instanceof GraphQLError)
    return new GraphQLError(error.message, { nodes: error.nodes ?? null, ...told("BAD_USER_INPUT") });
  return error instanceof Error ? error : new Error("the cost of an operation cannot be told", { cause: error });
}

/** How deep variables may stand in each other: far more than conditions may, far less than the stack bears. */
const deepest = 100;

/** Whether lists and objects stand more than so deep in each other. */
function isDeeper(value: object, levels: number): boolean {
  let layer: readonly object[] = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > levels) return true;
    layer = layer.flatMap((one) =>
      Object.values(one).filter((part: unknown): part is object => typeof part === "object" && part !== null),
    );
  }
  return false;
}
