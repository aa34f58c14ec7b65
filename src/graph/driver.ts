import { LRUCache } from "lru-cache";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { EngineAway } from "../errors";
import { type Cypher, compile } from "./cypher";
import type { Graph, ReadAt, Run } from "./graph";
import { type Dated, dated } from "./dated";
import { asTrouble, graphAway, tooLate } from "./driver-trouble";
import { waitAtMost } from "./limited-wait";

/** Where a Neo4j answers, and as whom. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Statements are few texts, each asked again and again; of those that are asked once, no more is kept than some megabytes. */
const known = new LRUCache<string, Dated>({
  maxSize: 4_000_000,
  sizeCalculation: ({ text }, own) => text.length + own.length,
  memoMethod: dated,
});

/** One record of what a reading statement answers. */
interface DatedRecord {
  readonly row: readonly unknown[] | null;
  readonly revision: number;
}

/** All records come in one journey. */
const everything = -1;

/** Whether the same statement, asked again at once, may be answered. */
const isPassing = (error: unknown): boolean => error instanceof Neo4jError && error.retryable;

/**
 * How long a question may take, in milliseconds. Neo4j ends the statement itself, which is EngineLate. Where it does not even do that, it
 * is planning, or frozen, or the way to it is: whoever does not answer a knock is away, and is knocked at first until it is heard again.
 */
const patience = { ofNeo4j: 12_500, forNeo4j: 13_000, forKnock: 1_000 };

/** Opens a driver; it connects when first asked. Whole numbers come back as JavaScript numbers. */
export function openDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 4_000,
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 5_000,
    telemetryDisabled: true,
  });
}

/** The door to the database behind `driver`. */
export function graphOf(driver: Driver, database: string): Graph {
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const run = async (text: string, params: object, signal?: AbortSignal): Promise<Record<string, unknown>[]> => {
    signal?.throwIfAborted();
    // A transaction of its own would take three journeys to the server.
    const talk = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager,
      fetchSize: everything,
    });
    const stop = () => void talk.close();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return (await talk.run(text, params, { timeout: patience.ofNeo4j })).records.map((record) => record.toObject());
    } catch (error) {
      // What was stopped fails in some way of the driver's; why it was stopped is what counts.
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
      await talk.close();
    }
  };
  // A connection that the pool held through a restart of the server fails once; the next is a new one.
  const answer = (text: string, params: object, signal?: AbortSignal) =>
    run(text, params, signal)
      .catch((error: unknown) => (isPassing(error) ? run(text, params, signal) : Promise.reject(error as Error)))
      .catch(asTrouble);
  let unheard = false;
  let knocking: Promise<void> | undefined;
  const knockOnce = async (): Promise<void> => {
    unheard = true;
    await waitAtMost(patience.forKnock, answer("RETURN 1 AS here", {}), graphAway);
    unheard = false;
  };
  /** Throws EngineAway where the least that can be asked is not answered at once. Whoever comes while another knocks waits with it. */
  const knock = (): Promise<void> =>
    (knocking ??= knockOnce().finally(() => {
      knocking = undefined;
    }));
  const ask = async (text: string, params: object, signal?: AbortSignal): Promise<Record<string, unknown>[]> => {
    if (unheard) await knock();
    const begun = Date.now();
    const overdue = graphAway();
    try {
      return await waitAtMost(patience.forNeo4j, answer(text, params, signal), () => overdue);
    } catch (trouble) {
      // What was given up by whoever asked says nothing of the graph.
      if (signal?.aborted === true) throw trouble;
      if (trouble === overdue) {
        await knock();
        throw tooLate();
      }
      unheard = trouble instanceof EngineAway && Date.now() - begun > patience.forKnock;
      throw trouble;
    }
  };
  const readAt = async <Row>(query: Cypher<Row>, signal?: AbortSignal): Promise<ReadAt<Row>> => {
    const { text, params } = compile(query);
    const { columns, text: whole } = known.memo(text);
    // There is always one.
    const records = (await ask(whole, params, signal)) as unknown as [DatedRecord, ...DatedRecord[]];
    const rows = records.flatMap(({ row }) => {
      if (row === null) return [];
      return [Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row];
    });
    return { rows, revision: records[0].revision };
  };
  const write = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
    const talk = driver.session({ database, bookmarkManager });
    try {
      return await talk.executeWrite((transaction) =>
        work(async (query) => {
          const { text, params } = compile(query);
          const { records } = await transaction.run(text, params);
          return records.map((record) => record.toObject() as never);
        }),
      );
    } finally {
      await talk.close();
    }
  };
  const schema = async (text: string): Promise<void> => {
    await driver.executeQuery(text, {}, { database });
  };
  return {
    read: async <Row>(query: Cypher<Row>) => {
      const { text, params } = compile(query);
      return (await ask(text, params)) as Row[];
    },
    readAt,
    write: (work) => write(work).catch(asTrouble),
    schema: (text) => schema(text).catch(asTrouble),
  };
}
