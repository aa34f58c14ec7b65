import {
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNamedType,
  getOperationAST,
  isCompositeType,
  visit,
} from "graphql";
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from "graphql-query-complexity";
import type { DocumentNode, FieldNode } from "graphql";
import { TooCostly } from "../errors";
import { inTurns } from "../graph/pieces";
import { refuseBreadth } from "../sets/breadth";
import { type Cost, type Dearest, dearestIn, noting } from "./dearest";

/** The most that one operation may cost: a thing costs 1, a page its size times what is asked of each row, a plain field nothing. */
export const limit = 20_000;

/** What the whole schema costs, and one type of it: graphql-js tells all of it in one turn, however often it is asked for. */
const introspection: Readonly<Record<string, number>> = { __schema: 2_000, __type: 20 };

const ofTheSchema: ComplexityEstimator = ({ field, childComplexity }) => {
  const its = introspection[(field as GraphQLField<unknown, unknown>).name];
  return its === undefined ? undefined : its + childComplexity;
};

const plainFields: ComplexityEstimator = ({ field, childComplexity }) =>
  isCompositeType(getNamedType((field as GraphQLField<unknown, unknown>).type)) ? 1 + childComplexity : 0;

/** Charges nothing: refuses an argument that is too wide before anything is charged for it. */
const wideArguments: ComplexityEstimator = ({ args }) => {
  for (const [argument, value] of Object.entries(args)) refuseBreadth(argument, value);
};

/** So many fields of the root are reckoned before others have a turn. */
const atOnce = 30;

/** The same document once for each so many fields of the root of an operation, with these alone: what they cost together is what the operation costs. */
function inPieces(query: DocumentNode, operationName: string | null | undefined): readonly DocumentNode[] {
  const operation = getOperationAST(query, operationName);
  const all = operation?.selectionSet.selections ?? [];
  if (operation === null || operation === undefined || all.length <= atOnce) return [query];
  const others = query.definitions.filter((one) => one !== operation);
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) => {
    const selections = all.slice(index * atOnce, (index + 1) * atOnce);
    const piece = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    // Each piece makes of its variables what the schema says: of those that it has none of, in vain.
    return { ...query, definitions: [others.length === 0 ? withItsVariables(piece) : piece, ...others] };
  });
}

/** An operation that spreads no fragments, with those of its variables alone that it uses. */
function withItsVariables(piece: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(piece.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const definitions = piece.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return { ...piece, variableDefinitions: definitions ?? [] };
}

/** What an operation would cost at most; others have their turn while a long one is reckoned. Throws TooCostly where that is more than one operation may, BadQuestion where an argument is too wide. */
export async function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): Promise<number> {
  const named = operationName ?? "";
  const costs = new Map<FieldNode, Cost>();
  const reckoned = [fieldExtensionsEstimator(), ofTheSchema, plainFields];
  const each = await inTurns(inPieces(query, operationName), (piece) =>
    getComplexity({
      schema,
      query: piece,
      variables,
      ...(named === "" ? {} : { operationName: named }),
      estimators: [wideArguments, ...reckoned.map((one) => noting(one, costs))],
    }),
  );
  const requested = Math.ceil(each.reduce((sum, one) => sum + one, 0));
  if (requested > limit) throw new TooCostly(refusal(requested, dearestIn(query, operationName, costs)), requested);
  return requested;
}

/** Names the part that makes it dear, and says what would make it cheaper. */
function refusal(requested: number, dearest: Dearest | null): string {
  const told = `This operation may cost ${requested}, and one may cost ${limit}`;
  if (dearest === null) return `${told}: none of its parts is most of that. Ask for fewer of them at once.`;
  const { path, pages } = dearest;
  const most = `${told}. Most of it is ${path}`;
  if (pages.length === 0) return `${most}. Ask for that less often, or for less of it.`;
  const which =
    pages.length === 1 ? "its page costs" : `the pages of ${pages.slice(0, -1).join(", ")} and ${pages.at(-1)} cost`;
  return `${most}: ${which} as much as there are rows, times what is asked of each. Ask for smaller pages with first there, or for less in each row.`;
}
