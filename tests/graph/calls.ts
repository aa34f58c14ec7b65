import { type Cypher, compile } from "../../src/graph/cypher";
import { Kept } from "../../src/graph/kept";
import type { Reading } from "../../src/graph/reading";

/** A statement as the driver would be given it, on one line. */
export interface Call {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The text of a statement on one line, with its parameters. */
export function callOf(query: Cypher): Call {
  const { text, params } = compile(query);
  return { text: text.replace(/\s+/g, " ").trim(), params };
}

/** A request that writes down what is asked of its graph, and is answered by a function. */
export function reading(answer: (call: Call) => readonly unknown[]): Reading & { readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const read = <Row>(query: Cypher<Row>): Promise<Row[]> => {
    const call = callOf(query);
    calls.push(call);
    return Promise.resolve([...answer(call)] as Row[]);
  };
  return { graph: { read }, kinds: [], kept: new Kept(1), calls };
}
