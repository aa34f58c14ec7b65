import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from "graphql";
import { Busy, EngineAway, GivenUp, TooCostly } from "../errors";
import { abreast } from "../graph/abreast";
import { excusing } from "../graph/excused";
import type { Cypher } from "../graph/cypher";
import { hasPending, workedOut } from "../graph/pending";
import { KeptAlone } from "../graph/kept-alone";
import { isPlanning } from "../graph/plans";
import type { Reading } from "../graph/reading";
import { kinds } from "../kinds";
import { limit } from "./cost";
import { deadline, giveUp } from "./deadline";
import { Line } from "../line";
import type { Revisions } from "./revisions";

/** Hears how many statements an operation sent to the graph. */
export type Counted = (operation: string | undefined, statements: readonly Cypher[]) => void;

/** An operation that is parsed, valid and not too costly; its own name, and in the request the name that was asked for. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Record<string, unknown>; readonly operationName?: string };
  readonly context: Asker;
}

/** Who waits for the answer. */
export interface Asker {
  /** Given up when nobody waits any more. */
  readonly left?: AbortSignal;
  /** What its operation may cost, as soon as that is reckoned. */
  cost?: number;
  /** Hears of an answer without errors at which revision it was read. */
  readonly answered?: (revision: number) => void;
}

/** How many statements of one operation are with the graph at once: more would not be answered sooner, and others would wait behind them. */
const mostAtOnce = 8;

/** The same of all operations together: the driver keeps connections to knock with, and no statement waits so long for one that Neo4j seems to be away. */
const mostOfAll = 48;

/** What all operations that run at once may cost together: some of the dearest, or as many ordinary ones as keep a server busy. */
const mostTogether = 3 * limit;

/** How often an operation is answered anew because the dataset changed meanwhile, or another gave up what both had asked for, before its asker is told so. */
const attempts = 5;

/**
 * Answers operations, each at one revision, and says at which. What is known of the revision is used first; every statement that is sent
 * tells the revision that it read, and where that has changed before the answer is whole, the operation is answered again. What uses
 * nothing of the graph, such as introspection, goes on without it.
 */
export function answering(
  schema: GraphQLSchema,
  revisions: Revisions,
  counted: Counted = () => undefined,
  address?: string,
) {
  const line = new Line(mostTogether, isPlanning);
  const ofAll = abreast(mostOfAll);
  const once = async (context: Operation, signal: AbortSignal, isAlone: boolean) => {
    const sent: Cypher[] = [];
    const { kept } = revisions;
    const its = isAlone ? new KeptAlone(kept) : kept;
    const used = { kept: false };
    const inLine = abreast(mostAtOnce);
    const reading: Reading = {
      graph: {
        read: async (query) => {
          const whole = hasPending(query) ? await workedOut(query, reading) : query;
          sent.push(whole);
          return inLine(() => ofAll(() => revisions.read(whole, signal), signal), signal);
        },
      },
      kinds,
      address,
      signal,
      get kept() {
        used.kept = true;
        return its;
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
    // Whoever met the graph away need not knock again, and what is too dear as a whole is not answered in part.
    const whole = result.errors?.find(
      ({ originalError: error }) => error instanceof EngineAway || error instanceof TooCostly,
    );
    if (whole?.originalError !== undefined) throw whole.originalError;
    signal.throwIfAborted();
    if (sent.length === 0 && used.kept && revisions.stale) await revisions.ask();
    const isForsaken = result.errors?.some(({ originalError }) => originalError instanceof GivenUp) ?? false;
    const isAtOne = kept === revisions.kept || (sent.length === 0 && !used.kept);
    return { result, sent, kept, isAtOne, isForsaken };
  };
  const whole = async (context: Operation, signal: AbortSignal): Promise<ExecutionResult> => {
    let [changes, wasForsaken] = [0, false];
    for (let attempt = 0; attempt < attempts; attempt++) {
      // What another operation had asked for, and gave up, is asked for again, and waits for no other any more.
      const { result, sent, kept, isAtOne, isForsaken } = await once(context, signal, wasForsaken);
      if (!isAtOne) changes += 1;
      if (isForsaken) wasForsaken = true;
      if (!isAtOne || isForsaken) continue;
      counted(context.operationName ?? undefined, sent);
      return { ...result, extensions: { revision: kept.revision } };
    }
    if (changes < attempts) throw new Busy("end");
    throw new EngineAway(
      `The dataset was changed ${attempts} times while this was answered. Ask again in a few seconds.`,
    );
  };
  return async (context: Operation): Promise<ExecutionResult> => {
    const { left, cost = 0 } = context.context;
    const given = deadline(left);
    let begin: () => void = () => undefined;
    // The line has a patience of its own.
    void excusing(given.signal, new Promise<void>((begun) => (begin = begun)));
    try {
      return await line.run(cost, given.signal, () => {
        begin();
        return whole(context, given.signal);
      });
    } finally {
      giveUp(given);
    }
  };
}
