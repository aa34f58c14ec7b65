import { cypher } from "../graph/cypher";
import { writeRevision } from "../graph/committing";
import type { Graph, Run } from "../graph/graph";
import { addRevision, type CommittedRevision } from "../writing/committed";
import { takeLoadLock } from "../writing/load-lock";
import { BadImport } from "../errors";
import { type ImportSource, citesOf, propertiesOfSource, propertiesOfText } from "./properties-of-import";
import type { SettledRollCall } from "./settled";
import type { Staging } from "./staging";
import { cites, mergeAll } from "./written-at-once";

/** The labels and types that an import of votes changes. */
const changedByVotes = ["CITES", "ON", "Resolution", "RollCall", "Source", "VOTED"];

/** What is told with the revision of an import. */
export interface ImportTold {
  readonly by: string;
  readonly message: string;
}

/**
 * Makes what was staged a part of the graph in place of what the origin said before, with one Revision: in one transaction that touches
 * no vote, so that it takes a second or two however many there are.
 */
export async function makePart(
  graph: Graph,
  rollCalls: readonly SettledRollCall[],
  staging: Staging,
  { sources, ...told }: ImportTold & { readonly checksum: string; readonly sources: readonly ImportSource[] },
): Promise<CommittedRevision> {
  return writeRevision(graph, async (run) => {
    await run(takeLoadLock);
    const [held] = await run(
      cypher`MATCH (s:Staging {name: ${staging.origin}, holder: ${staging.holder}}) DELETE s RETURN 1 AS held`,
    );
    if (held === undefined) throw new BadImport("Another import of these roll calls goes on instead of this one.");
    await takeApart(run, staging.origin);
    await run(mergeAll("Source", sources.map(propertiesOfSource), staging.origin));
    const texts = textsOf(rollCalls);
    await run(
      mergeAll(
        "Resolution",
        texts.map((one) => propertiesOfText(one, sources)),
        staging.origin,
      ),
    );
    await run(cypher`
      MATCH (c:StagedRollCall {staging: ${staging.checksum}})
      REMOVE c:StagedRollCall, c.staging
      SET c:RollCall
    `);
    await run(cypher`
      MATCH (c:RollCall {origin: ${staging.origin}}) WHERE c.resolutionKey IS NOT NULL
      MATCH (r:Resolution {symbol: c.resolutionKey})
      CREATE (c)-[:ON {origin: ${staging.origin}}]->(r)
    `);
    await run(
      cites(
        "RollCall",
        rollCalls.map((one) => ({ key: one.told.id, cites: citesOf(one, sources) })),
        staging.origin,
      ),
    );
    await run(
      cites(
        "Resolution",
        texts.map((one) => ({ key: one.told.symbol ?? "", cites: citesOf(one, sources) })),
        staging.origin,
      ),
    );
    await dropUnsaid(
      run,
      staging.origin,
      sources.map(({ id }) => id),
    );
    return revised(run, staging.origin, told);
  });
}

/** Takes the roll calls of an origin out of the graph; their votes are swept later. Tells how many they were. */
export async function takeApart(run: Run, origin: string): Promise<number> {
  const [{ gone } = { gone: 0 }] = await run(cypher<{ gone: number }>`
    MATCH (c:RollCall {origin: ${origin}})
    REMOVE c:RollCall SET c:RemovedRollCall
    WITH c
    OPTIONAL MATCH (c)-[edge:ON|CITES]->()
    DELETE edge
    RETURN count(DISTINCT c) AS gone
  `);
  await run(cypher`MATCH (:Resolution {origin: ${origin}})-[edge:CITES {origin: ${origin}}]->() DELETE edge`);
  return gone;
}

/** Takes away the texts and sources of an origin on which nothing hangs any more, but for those sources that are its files. */
export async function dropUnsaid(run: Run, origin: string, files: readonly string[] = []): Promise<void> {
  await run(
    cypher`MATCH (r:Resolution {origin: ${origin}}) WHERE NOT EXISTS { (r)<-[:ON|PART_OF]-() } DETACH DELETE r`,
  );
  await run(
    cypher`MATCH (s:Source {origin: ${origin}}) WHERE NOT s.id IN ${files} AND NOT EXISTS { (s)<-[:CITES]-() } DELETE s`,
  );
}

/** The Revision of an import; what is released stays what it was. */
export async function revised(
  run: Run,
  origin: string,
  told: ImportTold & { readonly checksum: string },
): Promise<CommittedRevision> {
  const [before] = await run(
    cypher<{ release: string | null }>`MATCH (r:Revision) RETURN r.release AS release ORDER BY r.number DESC LIMIT 1`,
  );
  const [revision] = await run(
    addRevision(origin, {
      ...told,
      at: new Date().toISOString(),
      release: before?.release ?? null,
      sums: null,
      changed: changedByVotes,
    }),
  );
  if (revision === undefined) throw new Error("The revision of an import was not made.");
  return revision;
}

/** Of each text the roll call that a question about it means, or else the first. */
function textsOf(rollCalls: readonly SettledRollCall[]): SettledRollCall[] {
  const texts = new Map<string, SettledRollCall>();
  for (const one of rollCalls) {
    const { symbol } = one.told;
    if (symbol !== null && (one.final || !texts.has(symbol))) texts.set(symbol, one);
  }
  return [...texts.values()];
}
