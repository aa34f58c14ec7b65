import { LRUCache } from "lru-cache";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { EngineAway } from "../errors";
import { type Cypher, compile } from "./cypher";
import { Commits } from "./committing";
import type { Graph, ReadAt, Run } from "./graph";
import { type Dated, dated } from "./dated";
import { asTrouble } from "./driver-trouble";
import { Plans, patienceForPlan } from "./plans";
import { Presence } from "./presence";

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

/** How long a statement may take, in milliseconds, before Neo4j ends it itself. */
const patience = 12_500;

/** A record as the driver tells it. */
type Told = Record<string, unknown>;

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
  const plans = new Plans();
  const run = async (text: string, params: object, timeout: number, signal?: AbortSignal): Promise<Told[]> => {
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
      return (await talk.run(text, params, { timeout })).records.map((record) => record.toObject());
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
  const answerWithin = (text: string, params: object, timeout: number, signal?: AbortSignal) =>
    run(text, params, timeout, signal)
      .catch((error: unknown) =>
        isPassing(error) ? run(text, params, timeout, signal) : Promise.reject(error as Error),
      )
      .catch(asTrouble);
  const answer = (text: string, params: object, signal?: AbortSignal) =>
    plans.run(
      text,
      signal,
      () => answerWithin(text, params, patience, signal),
      () => answerWithin(text, params, patienceForPlan),
    );
  // No statement: a Neo4j that has just begun takes seconds to plan even the least.
  const presence = new Presence(() => driver.verifyConnectivity({ database }).catch(asTrouble));
  const ask = (text: string, params: object, signal?: AbortSignal): Promise<Told[]> =>
    presence
      .waited(
        () => answer(text, params, signal),
        () => !plans.has(text),
      )
      .catch((trouble: unknown) => {
        // Another may come in its place, which has no plans yet.
        if (trouble instanceof EngineAway) plans.forget();
        throw trouble;
      });
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
  const door = {
    read: async <Row>(query: Cypher<Row>) => {
      const { text, params } = compile(query);
      return (await ask(text, params)) as Row[];
    },
    write: <Result>(work: (run: Run) => Promise<Result>) => write(work).catch(asTrouble),
  };
  const commits = new Commits(door);
  return {
    ...door,
    readAt: (query, signal) => commits.over(() => readAt(query, signal)),
    standsAt: () => commits.standsAt(readAt),
    schema: (text) => driver.executeQuery(text, {}, { database }).then(() => undefined, asTrouble),
  };
}
