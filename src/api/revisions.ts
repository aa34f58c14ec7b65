import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import { Kept } from "../graph/kept";

/** How long a process may go on without asking whether another has loaded something, in milliseconds. */
const patience = 1_000;

const newest = cypher<{ number: number }>`MATCH (r:Revision) RETURN r.number AS number ORDER BY number DESC LIMIT 1`;

/** The revision at which the graph stands, as far as this process knows, and what is kept of it. */
export class Revisions {
  #kept = new Kept(0);
  #asked = 0;

  constructor(private readonly graph: Pick<Graph, "read">) {}

  /** What is known at the revision last seen. */
  get kept(): Kept {
    return this.#kept;
  }

  /** Whether it is time to ask again. */
  get stale(): boolean {
    return Date.now() - this.#asked > patience;
  }

  /** Asks the graph, and says whether it still stands at `kept`; where it does not, what was known is forgotten. */
  async holds(kept: Kept): Promise<boolean> {
    const { asked } = kept;
    const [row] = await this.graph.read(newest);
    this.#asked = Date.now();
    const number = row?.number ?? 0;
    if (number !== this.#kept.revision) this.#kept = new Kept(number);
    const same = kept === this.#kept;
    if (same) kept.confirm(asked);
    return same;
  }

  /** The revision for an answer that asked nothing of the graph, such as a refusal: the one last seen where the graph is away. */
  async lastSeen(): Promise<number> {
    if (this.stale) {
      // A refusal is told in any case; the trouble of the graph is told to whoever asks the graph.
      this.#asked = Date.now();
      await this.holds(this.#kept).catch(() => false);
    }
    return this.#kept.revision;
  }
}
