import neo4j, { type Driver } from "neo4j-driver";
import { type Cypher, compile } from "./cypher";
import type { Graph, Run } from "./graph";
import { asTrouble } from "./driver-trouble";

/** Where a Neo4j answers, and as whom. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long one reading statement may take before it is EngineLate, in milliseconds. */
const patience = 15_000;

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
  const ask = async <Row>(query: Cypher<Row>): Promise<Row[]> => {
    const { text, params } = compile(query);
    const { records } = await driver.executeQuery(text, params, {
      database,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: patience },
    });
    return records.map((record) => record.toObject() as Row);
  };
  const write = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
    const talk = driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
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
    read: (query) => ask(query).catch(asTrouble),
    write: (work) => write(work).catch(asTrouble),
    schema: (text) => schema(text).catch(asTrouble),
  };
}
