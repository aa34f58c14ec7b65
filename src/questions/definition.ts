import { coerceInputValue, GraphQLInputObjectType, type GraphQLSchema } from "graphql";
import { BadSeed } from "../errors";
import type { StateWhere } from "./state.where";

/** The fields of a question that are lists. GraphQL lets one value be written without brackets, and so does a definition. */
const lists = new Set([
  "and",
  "or",
  "state",
  "region",
  "stance",
  "act",
  "choice",
  "status",
  "actor",
  "confidence",
  "symbol",
]);

/** A definition as it stands in the graph, as JSON. One that does not parse is a fault of the curator's that the importer refuses. */
export function parsedDefinition(definition: string): StateWhere {
  try {
    return JSON.parse(definition, (field, value: unknown) =>
      lists.has(field) && !Array.isArray(value) ? [value] : value,
    ) as StateWhere;
  } catch (cause) {
    throw new BadSeed(`a definition is not JSON: ${definition.slice(0, 60)}`, { cause });
  }
}

/** What is wrong with a definition as input of `states(where:)`, in sentences; none where it parses. */
export function faultsOfDefinition(schema: GraphQLSchema, definition: unknown): string[] {
  const input = schema.getType("StateWhere");
  if (!(input instanceof GraphQLInputObjectType)) throw new Error("the schema has no StateWhere");
  const faults: string[] = [];
  coerceInputValue(definition, input, (path, _, error) => faults.push(`${path.join(".")}: ${error.message}`));
  return faults;
}
