import { unwrapResolverError } from "@apollo/server/errors";
import { type ArgumentValidationError } from "type-graphql";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { ValidationError } from "class-validator";
import { BadQuestion, BadSeed, EngineBroken, Trouble, UnknownName, AmbiguousName } from "../errors";
import { isReworded, reworded } from "./sentences";

/** Hears of every fault of ours, whole. */
export type Fault = (error: unknown) => void;

/** What the world is told of an error: everything of a known trouble, one sentence of a fault, which goes whole to `fault`. */
export const answerToError =
  (fault: Fault) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = causeOf(thrown);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (isRefusedArgument(cause))
      return {
        ...place,
        message: refusals(cause),
        extensions: { code: "BAD_USER_INPUT", argument: argumentOf(cause) },
      };
    // The world is told that the graph is broken, and the log with what.
    if (cause instanceof EngineBroken) fault(cause);
    if (cause instanceof Trouble && !(cause instanceof BadSeed))
      return { ...place, message: cause.message, extensions: extensionsOf(cause) };
    const code = codeOf(formatted);
    if (cause instanceof GraphQLError && code !== "INTERNAL_SERVER_ERROR")
      return { ...place, message: reworded(formatted.message), extensions: { code } };
    fault(cause);
    return {
      ...place,
      message: "Something broke on our side. It is in our log; the same question may work later.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };

/** What Apollo refuses without a code it takes for a fault, also where it says what the asker is to write instead. */
const codeOf = ({ message, extensions }: GraphQLFormattedError): unknown => {
  const code = extensions?.["code"] ?? "BAD_USER_INPUT";
  return code === "INTERNAL_SERVER_ERROR" && isReworded(message) ? "BAD_USER_INPUT" : code;
};

/** What was thrown in a resolver, or by what answers the whole operation. */
function causeOf(thrown: unknown): unknown {
  const error = unwrapResolverError(thrown);
  return error instanceof GraphQLError && error.originalError instanceof Trouble ? error.originalError : error;
}

function extensionsOf(trouble: Trouble): Record<string, unknown> {
  const argument =
    trouble instanceof BadQuestion && trouble.argument !== undefined ? { argument: trouble.argument } : {};
  const suggestions =
    trouble instanceof UnknownName || trouble instanceof AmbiguousName ? { suggestions: trouble.suggestions } : {};
  return { code: trouble.code, ...argument, ...suggestions };
}

/** class-validator's own error carries the whole input: only what is wrong is told on. */
function isRefusedArgument(error: unknown): error is ArgumentValidationError {
  return error instanceof GraphQLError && Array.isArray(error.extensions["validationErrors"]);
}

const refusalsIn = (error: ArgumentValidationError): ValidationError[] => error.extensions.validationErrors;

const refusals = (error: ArgumentValidationError): string =>
  refusalsIn(error)
    .flatMap(({ property, constraints }) => Object.values(constraints ?? {}).map((law) => `${property} ${law}.`))
    .join(" ");

const argumentOf = (error: ArgumentValidationError): string | undefined => refusalsIn(error)[0]?.property;
