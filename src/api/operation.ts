import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from "graphql";
import type { Cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { Reading } from "../graph/reading";
import type { Revisions } from "./revisions";

/** Hears how many statements an operation sent to the graph. */
export type Counted = (operation: string | undefined, statements: readonly Cypher[]) => void;

/** An operation that is parsed, valid and not too costly. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Record<string, unknown> };
}

/**
 * Answers operations, each at one revision. What is known of the revision is used first; when the graph was asked, or has not been
 * for a second, its revision is read last, in one statement, and where a load came between, the operation is answered again, once.
 */
export function answering(
  schema: GraphQLSchema,
  graph: Graph,
  revisions: Revisions,
  counted: Counted = () => undefined,
) {
  const once = async (
    context: Operation,
  ): Promise<{ result: ExecutionResult; sent: readonly Cypher[]; reading: Reading }> => {
    const sent: Cypher[] = [];
    const read: Graph["read"] = (query) => {
      sent.push(query);
      return graph.read(query);
    };
    const reading: Reading = { graph: { read }, kept: revisions.kept };
    const result = await execute({
      schema,
      document: context.document,
      contextValue: reading,
      operationName: context.operationName,
      variableValues: context.request.variables ?? {},
    });
    return { result, sent, reading };
  };
  return async (context: Operation): Promise<ExecutionResult> => {
    let answer = await once(context);
    const ask = answer.sent.length > 0 || revisions.stale;
    if (ask && !(await revisions.holds(answer.reading.kept))) answer = await once(context);
    counted(context.operationName ?? undefined, answer.sent);
    return answer.result;
  };
}
