import { setTimeout } from "node:timers/promises";
import { cypher } from "./cypher";
import type { Graph, Run } from "./graph";

/** What every statement reads where it stands beside the revisions: it is above the number of each. */
const underWay = Infinity;

// A label of its own: one that has a constraint could be locked for a constraint that another process makes, and that waits for the work itself.
const begin = cypher`MERGE (m:Commit {number: ${underWay}})`;
const hold = cypher`MATCH (m:Commit) SET m.isHeld = true RETURN 1 AS held`;
/** It waits for whoever holds the mark. */
const end = cypher`MATCH (m:Commit) SET m.isHeld = false DELETE m`;
const nothing = cypher`UNWIND [] AS nothing RETURN nothing`;
const look = cypher<{ going: number }>`MATCH (m:Commit) RETURN count(m) AS going`;

/**
 * A write transaction that changes at which revision the graph stands. Neo4j makes a commit visible piece by piece, so whoever reads meanwhile
 * could meet some of the new things and the old number, or the other way round: a mark stands beside the revisions from just before the commit until
 * all of it is visible, and whoever meets that asks again.
 */
export async function writeRevision<Result>(
  graph: Pick<Graph, "write">,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  try {
    return await graph.write(async (run) => {
      const result = await work(run);
      // Who takes away what another left may take this one before it is held.
      do await graph.write((apart) => apart(begin));
      while ((await run(hold)).length === 0);
      return result;
    });
  } finally {
    // Where the graph has gone away, whoever meets the mark takes it away, and what went wrong is told by the transaction.
    await graph.write((apart) => apart(end)).catch(() => undefined);
  }
}

/** In milliseconds: how long between two looks whether a commit is through, and after how long the mark may be one that a killed program left. */
const usual = { betweenLooks: 20, untilLeft: 1_000 };

/** Waits for commits that are under way. */
export class Commits {
  #waiting: Promise<void> | undefined;

  constructor(
    private readonly graph: Pick<Graph, "read" | "write">,
    private readonly patience: Readonly<typeof usual> = usual,
  ) {}

  /** What was read while none is: asked again after each. A mark that nobody holds any more is taken away. */
  async over<Told extends { readonly revision: number }>(read: () => Promise<Told>): Promise<Told> {
    for (;;) {
      const told = await read();
      if (told.revision !== underWay) return told;
      await this.#end();
    }
  }

  /** The number of the last revision, unless another is being committed: whoever reads nothing else need not wait for its end, but a mark that nobody holds any more is taken away. */
  async standsAt(readAt: Graph["readAt"]): Promise<number | undefined> {
    const { revision } = await readAt(nothing);
    if (revision !== underWay) return revision;
    // Whoever reads is told what goes wrong.
    void this.#end().catch(() => undefined);
    return undefined;
  }

  #end(): Promise<void> {
    return (this.#waiting ??= this.#through().finally(() => (this.#waiting = undefined)));
  }

  async #through(): Promise<void> {
    const begun = Date.now();
    while (await this.#isUnderWay()) {
      if (Date.now() - begun > this.patience.untilLeft)
        return this.graph.write(async (run) => {
          await run(end);
        });
      await setTimeout(this.patience.betweenLooks);
    }
  }

  async #isUnderWay(): Promise<boolean> {
    const [mark] = await this.graph.read(look);
    return mark !== undefined && mark.going > 0;
  }
}
