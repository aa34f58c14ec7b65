import type { Graph } from "../../src/graph/graph";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/writing/constraints";
import { clear, graphOfTests } from "./village";

/**
 * The graph of this run of the tests for the file or the group that asks: with its constraints and nothing in it before the first
 * test and after the last, or with this seed before the first.
 */
export function ground(seed?: string): Graph {
  const { graph, driver } = graphOfTests();
  beforeAll(async () => {
    await prepare(graph);
    await clear(graph);
    if (seed !== undefined) await load(graph, seed);
  });
  afterAll(async () => {
    await clear(graph);
    await driver.close();
  });
  return graph;
}
