import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from "graphql";
import { EngineAway } from "../errors";
import type { Cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { Reading } from "../graph/reading";
import { kinds } from "../kinds";
import type { Revisions } from "./revisions";

/** Hears how many statements an operation sent to the graph. */
export type Counted = (operation: string | undefined, statements: readonly Cypher[]) => void;

/** An operation that is parsed, valid and not too costly; its own name, and in the request the name that was asked for. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Record<string, unknown>; readonly operationName?: string };
}

/**
 * Answers operations, each at one revision, and says at which. What is known of the revision is used first; when the graph was asked, or
 * has not been for a second, its revision is read last, in one statement, and where a load came between, the operation is answered again,
 * once. What uses nothing of the graph, such as introspection, goes on without it.
 */
export function answering(
  schema: GraphQLSchema,
  graph: Graph,
  revisions: Revisions,
  counted: Counted = () => undefined,
) {
  const once = async (context: Operation) => {
    const sent: Cypher[] = [];
    const read: Graph["read"] = (query) => {
      sent.push(query);
      return graph.read(query);
    };
    const { kept } = revisions;
    const used = { kept: false };
    const reading: Reading = {
      graph: { read },
      kinds,
      get kept() {
        used.kept = true;
        return kept;
      },
    };
    const result = await execute({
      schema,
      document: context.document,
      contextValue: reading,
      // What was asked for, which the document may not hold: then that is what is told.
      operationName: context.request.operationName ?? null,
      variableValues: context.request.variables ?? {},
    });
    return { result, sent, kept, ask: sent.length > 0 || (used.kept && (revisions.stale || !kept.sure)) };
  };
  return async (context: Operation): Promise<ExecutionResult> => {
    let answer = await once(context);
    // Whoever met the graph away need not knock again.
    const away = answer.result.errors?.find(({ originalError }) => originalError instanceof EngineAway);
    if (away?.originalError !== undefined) throw away.originalError;
    if (answer.ask && !(await revisions.holds(answer.kept))) answer = await once(context);
    counted(context.operationName ?? undefined, answer.sent);
    return { ...answer.result, extensions: { revision: answer.kept.revision } };
  };
}
