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

/** The field that makes an operation dear: by which path it is asked, what it may cost, and whether it takes `first`. */
export interface Dearest {
  readonly path: string;
  readonly cost: number;
  readonly isPage: boolean;
}

/** Of the dearest field at the root, and the dearest of each beneath it, the one that multiplies most. Nothing where no field costs anything. */
export function dearestIn(
  document: DocumentNode,
  operationName: string | null | undefined,
  costs: Costs,
): Dearest | null {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  let found: (Dearest & { readonly grows: number }) | null = null;
  const path: string[] = [];
  let set: SelectionSetNode | undefined = getOperationAST(document, operationName)?.selectionSet;
  while (set !== undefined) {
    const [dearest] = fieldsIn(set, fragments)
      .flatMap((node) => {
        const cost = costs.get(node);
        return cost === undefined ? [] : [{ node, ...cost }];
      })
      .sort((a, b) => b.whole - a.whole);
    if (dearest === undefined) break;
    path.push(dearest.node.alias?.value ?? dearest.node.name.value);
    const grows = dearest.whole - dearest.within;
    if (found === null || grows > found.grows)
      found = { path: path.join("."), cost: Math.ceil(dearest.whole), isPage: dearest.isPage, grows };
    set = dearest.node.selectionSet;
  }
  return found;
}

function fieldsIn(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FieldNode[] {
  return set.selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    const within = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
    return within === undefined ? [] : fieldsIn(within.selectionSet, fragments);
  });
}
