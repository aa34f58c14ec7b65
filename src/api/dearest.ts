import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from "graphql";
import { Kind, getOperationAST } from "graphql";
import type { ComplexityEstimator, ComplexityEstimatorArgs } from "graphql-query-complexity";

/** What a field costs with all that is asked of it, and what is asked of one row of it. */
export interface Cost {
  readonly whole: number;
  readonly within: number;
  readonly isPage: boolean;
}

/** The costs of the fields of one operation, as its estimator reckons them. */
export type Costs = ReadonlyMap<FieldNode, Cost>;

/** Lets an estimator note what it reckons for each field; of one in a fragment, the most. */
export function noting(estimator: ComplexityEstimator, costs: Map<FieldNode, Cost>): ComplexityEstimator {
  return (asked: ComplexityEstimatorArgs) => {
    const whole = estimator(asked);
    const { node, childComplexity: within, field } = asked;
    if (typeof whole === "number" && whole > (costs.get(node)?.whole ?? -1))
      costs.set(node, { whole, within, isPage: field.args.some(({ name }) => name === "first") });
    return whole;
  };
}

/** What makes an operation dear: by which path it is asked, and the lists on that path, whose pages multiply each other. */
export interface Dearest {
  readonly path: string;
  readonly pages: readonly string[];
}

/** The field that most of the cost comes from, as deep as it does; nothing where no field at the root costs the most of it. */
export function dearestIn(
  document: DocumentNode,
  operationName: string | null | undefined,
  costs: Costs,
): Dearest | null {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const way: { readonly name: string; readonly isPage: boolean }[] = [];
  let set: SelectionSetNode | undefined = getOperationAST(document, operationName)?.selectionSet;
  while (set !== undefined) {
    const all = fieldsIn(set, fragments).flatMap((node) => {
      const cost = costs.get(node);
      return cost === undefined ? [] : [{ node, ...cost }];
    });
    const most = all.reduce((sum, { whole }) => sum + whole, 0) / 2;
    const dearest = all.find(({ whole }) => whole > most);
    if (dearest === undefined) break;
    const { node, isPage } = dearest;
    way.push({ name: node.alias?.value ?? node.name.value, isPage });
    set = node.selectionSet;
  }
  const last = way.findLastIndex(({ isPage }) => isPage);
  const dear = last < 0 ? way.slice(0, 1) : way.slice(0, last + 1);
  if (dear.length === 0) return null;
  return {
    path: dear.map(({ name }) => name).join("."),
    pages: dear.filter(({ isPage }) => isPage).map(({ name }) => name),
  };
}

function fieldsIn(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FieldNode[] {
  return set.selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    const within = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
    return within === undefined ? [] : fieldsIn(within.selectionSet, fragments);
  });
}
