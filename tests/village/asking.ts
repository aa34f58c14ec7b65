import "reflect-metadata";
import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import type { Driver } from "neo4j-driver";
import { schema } from "../../src/api/schema";
import type { Graph } from "../../src/graph/graph";
import { Kept } from "../../src/graph/kept";
import { hasPending, workedOut } from "../../src/graph/pending";
import type { Reading } from "../../src/graph/reading";
import { kinds } from "../../src/kinds";
import { namesOf } from "../../src/names/names";
import { graphOfTests, settle, village } from "../seed/village";

/** The API over the village, and how often they go to the graph. */
export class Asking {
  /** How many statements went to the graph for the last question; the directory of names was read before. */
  statements = 0;
  readonly #kept = new Kept(1);

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly graph: Graph,
    private readonly driver: Driver,
  ) {}

  /** The village, or a changed copy of it, in the graph of the tests. */
  static async of(folder = village): Promise<Asking> {
    const { graph, driver } = graphOfTests();
    await settle(graph, folder);
    const asking = new Asking(await schema(), graph, driver);
    await namesOf({ graph, kinds, kept: asking.#kept });
    return asking;
  }

  /** The whole answer, errors and all. */
  async ask(source: string): Promise<ExecutionResult> {
    this.statements = 0;
    const read: Graph["read"] = async (query) => {
      const whole = hasPending(query) ? await workedOut(query, reading) : query;
      this.statements++;
      return this.graph.read(whole);
    };
    const reading: Reading = { graph: { read }, kinds, kept: this.#kept };
    return graphql({ schema: this.schema, source, contextValue: reading });
  }

  /** The data of the answer, as plain JSON. Throws where there is an error. */
  async answer(source: string): Promise<Record<string, unknown>> {
    const { data, errors } = await this.ask(source);
    if (errors !== undefined) throw errors[0] ?? new Error("an empty list of errors");
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
