import { type Cypher, cypher } from "../graph/cypher";
import { writeRevision } from "../graph/committing";
import type { Graph, Run } from "../graph/graph";
import { FORMAT } from "./format";
import { takeLoadLock } from "./load-lock";
import type { TellProgress } from "./progress";
import type { Records } from "./records";
import { type CommittedRevision, addRevision, newestOf } from "./committed";
import { changedSince } from "./sums";
import { type Written, write } from "./write";

/** Whose records are written, by whom and why, and how it is followed. */
export interface Replacing {
  /** Where the records come from, such as `seed` or `import:votes`; it stands on every node and edge of theirs. */
  readonly origin: string;
  /** The SHA-256 of what was read. */
  readonly checksum: string;
  readonly by: string;
  readonly message: string;
  /** What the records say of themselves as a release of the dataset, as JSON. */
  readonly release?: string;
  readonly tell: TellProgress;
}

/** The revision that now holds, and what was written, unless the graph held these records already. */
export interface Replaced {
  readonly revision: CommittedRevision;
  readonly written?: Written;
}

/** The revision in which the graph holds just this of the origin, in this format; undefined where it does not. */
export async function heldIn(
  ask: Run,
  { origin, checksum }: Pick<Replacing, "origin" | "checksum">,
): Promise<CommittedRevision | undefined> {
  const [newest] = await ask(newestOf(origin));
  return newest?.checksum === checksum && newest.format === FORMAT ? newest : undefined;
}

/** Takes out what an import has of a vote that the records now have themselves; its own votes are swept with those of other removed roll calls. */
const giveWay = (origin: string): Cypher => cypher`
  MATCH (own:RollCall {origin: ${origin}, final: true, body: "PLENARY"})
  MATCH (imported:RollCall {resolutionKey: own.resolutionKey, final: true, body: "PLENARY"})
  WHERE imported.origin STARTS WITH "import:"
  REMOVE imported:RollCall SET imported:RemovedRollCall
  WITH imported MATCH (imported)-[edge:ON|CITES]->() DELETE edge
`;

/**
 * Makes these records, which keep the laws, all that their origin says, in one transaction that others wait for. What
 * other origins say stays.
 */
export async function replace(graph: Graph, records: Records, replacing: Replacing): Promise<Replaced> {
  return writeRevision(graph, async (run) => {
    await run(takeLoadLock);
    const held = await heldIn(run, replacing);
    if (held !== undefined) return { revision: held };
    const [before] = await run(newestOf(replacing.origin));
    const { sums, ...written } = await write(run, records, { ...replacing, isNew: before === undefined });
    await run(giveWay(replacing.origin));
    const changes = changedSince(before, sums);
    const [revision] = await run(
      addRevision(replacing.origin, {
        ...replacing,
        release: replacing.release ?? null,
        at: new Date().toISOString(),
        ...changes,
      }),
    );
    if (revision === undefined) throw new Error("The revision of a load was not made.");
    return { revision, written };
  });
}
