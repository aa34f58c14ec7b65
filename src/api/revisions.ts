import { type Cypher, cypher } from "../graph/cypher";
import { graphAway } from "../graph/driver-trouble";
import type { Graph } from "../graph/graph";
import { Kept } from "../graph/kept";
import { waitAtMost } from "../graph/limited-wait";

/** How long a process may go on without asking whether another has loaded something, and how long a refusal waits for that, in milliseconds. */
const patience = 1_000;

/** How often a statement is asked of a graph that goes on each time: the last answer may hold some of what was before. */
const attempts = 5;

const changesSince = (revision: number) => cypher<{ changed: string[] | null }>`
  MATCH (r:Revision) WHERE r.number > ${revision} RETURN r.changed AS changed
`;

/**
 * The revision at which the graph stands, as far as this process knows, and what is kept of it. Every statement tells the revision that it
 * read, so whatever is answered from a revision that is no longer the present one is known to be.
 */
export class Revisions {
  #kept: Kept;
  /** Statements are numbered as they are sent; what was kept anew was kept after so many. */
  #sent = 0;
  #since = 0;
  #seen = -Infinity;
  /** When it was last asked after for a refusal, whether it answered or not. */
  #looked = -Infinity;
  #turning: Promise<void> = Promise.resolve();

  /** `seen` is the revision at which the graph was just seen to stand; where that is not known, the first answer is asked for twice. */
  constructor(
    private readonly graph: Pick<Graph, "readAt" | "standsAt">,
    seen = 0,
  ) {
    this.#kept = new Kept(seen);
  }

  /** What is known at the revision last seen. What was taken from it holds as long as it is the same. */
  get kept(): Kept {
    return this.#kept;
  }

  /** Whether the graph has told nothing for too long. */
  get stale(): boolean {
    return Date.now() - this.#seen > patience;
  }

  /**
   * One statement, until `signal` is given up, read at one revision: it is asked again where the graph went on since it was sent. What that
   * changed is forgotten first.
   */
  async read<Row>(query: Cypher<Row>, signal?: AbortSignal): Promise<Row[]> {
    for (let left = attempts; ; left -= 1) {
      const sent = ++this.#sent;
      const known = this.#kept.revision;
      const { rows, revision } = await this.graph.readAt(query, signal);
      await this.#saw(revision, sent);
      // It told this number before it was sent, and does so after all was read.
      if (revision === known || left === 1) return rows;
    }
  }

  /** One turn after the other; one that fails, as where the graph has gone away, is none. */
  async #saw(revision: number, sent: number): Promise<void> {
    this.#seen = Date.now();
    const turn = () => this.#turn(revision, sent);
    if (revision !== this.#kept.revision) await (this.#turning = this.#turning.then(turn, turn));
  }

  /** A late answer tells of a revision that has passed; only what was sent since may set the number back, as where the graph was put back. */
  async #turn(revision: number, sent: number): Promise<void> {
    const known = this.#kept;
    if (revision > known.revision) {
      const later = await this.graph.readAt(changesSince(known.revision));
      const changed = later.rows.flatMap(({ changed: its }) => its ?? [null]);
      const told = changed.filter((one) => one !== null);
      // A revision that does not say what it changed may have changed anything.
      this.#kept = told.length < changed.length ? new Kept(later.revision) : known.next(later.revision, new Set(told));
    } else if (revision < known.revision && sent > this.#since) this.#kept = new Kept(revision);
    if (this.#kept !== known) this.#since = this.#sent;
  }

  /** Asks the graph nothing but where it stands. While another revision is being committed it stands where it did. */
  async ask(): Promise<void> {
    const sent = ++this.#sent;
    const revision = await this.graph.standsAt();
    await this.#saw(revision ?? this.#kept.revision, sent);
  }

  /** The revision for an answer that asked nothing of the graph, such as a refusal: the one last seen where the graph is away, or does not answer at once. */
  async lastSeen(): Promise<number> {
    if (this.stale && Date.now() - this.#looked > patience) {
      // A refusal is told in any case; the trouble of the graph is told to whoever asks the graph.
      this.#looked = Date.now();
      await waitAtMost(patience, this.ask(), graphAway).catch(() => undefined);
    }
    return this.#kept.revision;
  }
}
