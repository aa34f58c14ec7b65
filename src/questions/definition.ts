import { GraphQLInputObjectType, coerceInputValue } from "graphql";
import { Arg, Query, Resolver, buildSchemaSync } from "type-graphql";
import { BadSeed } from "../errors";
import { StateWhere } from "./state.where";

/** The schema of a definition: the input of `states(where:)`, and nothing else. */
@Resolver()
class Definitions {
  @Query(() => Boolean)
  holds(@Arg("where", () => StateWhere) where: StateWhere): boolean {
    return Object.keys(where).length > 0;
  }
}

let input: GraphQLInputObjectType | undefined;

/** Built when it is first wanted: the words of a question are all known by then. */
const inputOfQuestions = (): GraphQLInputObjectType =>
  (input ??= buildSchemaSync({ resolvers: [Definitions] }).getType("StateWhere") as GraphQLInputObjectType);

/** A definition read as GraphQL reads an input, where one value may stand for a list, with what is wrong with it, each a sentence with the path. */
export function readDefinition(definition: unknown): { where: StateWhere; faults: string[] } {
  const faults: string[] = [];
  const where = coerceInputValue(definition, inputOfQuestions(), (path, _, error) => {
    faults.push(`${path.length === 0 ? "" : `${path.join(".")}: `}${error.message}`);
  }) as StateWhere;
  return { where, faults };
}

/** A definition as it stands in the graph, as JSON. Throws BadSeed where it does not parse, which the importer's laws refuse. */
export function parsedDefinition(definition: string): StateWhere {
  const { where, faults } = readDefinition(JSON.parse(definition));
  if (faults.length > 0) throw new BadSeed(`a definition does not parse: ${faults.join(" ")}`);
  return where;
}
