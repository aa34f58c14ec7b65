import type { Cypher } from "./cypher";

/** Asks one statement inside a transaction. */
export type Run = <Row>(query: Cypher<Row>) => Promise<Row[]>;

/** What a statement answered, and at which revision of the dataset; 0 before the first. */
export interface ReadAt<Row> {
  readonly rows: Row[];
  readonly revision: number;
}

/** The door to the database: everything the rest of the program may ask of it. Throws EngineAway and EngineLate. */
export interface Graph {
  /** One statement, read by any member of a cluster. */
  read<Row>(query: Cypher<Row>): Promise<Row[]>;
  /** The same, with the revision at which the graph stood once the rows had been read. Where `signal` is given up, the statement is stopped in the database too. */
  readAt<Row>(query: Cypher<Row>, signal?: AbortSignal): Promise<ReadAt<Row>>;
  /** The revision at which the graph stands; nothing while another is being committed, until the end of which what was known before holds. */
  standsAt(): Promise<number | undefined>;
  /** One write transaction: all that `work` runs holds, or nothing of it. `work` may be run again when the server asks for it. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** One statement that changes constraints or indexes, outside any other transaction. */
  schema(text: string): Promise<void>;
}
