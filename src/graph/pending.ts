import { Cypher } from "./cypher";
import type { Reading } from "./reading";

/** A parameter that is worked out when its statement is sent, for whoever asks, and not where the statement is written. */
export class Pending {
  constructor(
    /** The same for the same question; it stands for the value wherever statements are told apart. */
    readonly identity: string,
    readonly value: (reading: Reading) => Promise<unknown>,
  ) {}

  toJSON(): string {
    return this.identity;
  }
}

/** Whether a statement has such a parameter. */
export const hasPending = ({ values }: Cypher): boolean =>
  values.some((value) => value instanceof Pending || (Cypher.is(value) && hasPending(value)));

/** The same statement with the values of such parameters. */
export async function workedOut<Row>(query: Cypher<Row>, reading: Reading): Promise<Cypher<Row>> {
  const values = query.values.map((value) => {
    if (value instanceof Pending) return value.value(reading);
    return Cypher.is(value) ? workedOut(value, reading) : value;
  });
  return new Cypher<Row>(query.parts, await Promise.all(values));
}
