import { BadSeed } from "../errors";
import type { Graph } from "../graph/graph";
import { check } from "./check";
import { filesIn } from "./files";
import { reportOf } from "./finding";
import { type Loading, load } from "./load";
import { progressOn } from "../writing/progress";
import type { Replaced } from "../writing/replace";

/** Where a command writes a line of its answer. */
export type Say = (line: string) => void;

/**
 * `npm run seed -- check [folder]`: says every finding in what `filesOf` gives of the folder. Resolves with the exit code: 0 where the seed keeps every law,
 * else 1.
 */
export async function checkSeed(folder: string, say: Say, filesOf = filesIn): Promise<number> {
  return orRefusal(say, async () => {
    const { seed, findings } = check(await filesOf(folder));
    const { nodes, ties } = seed;
    if (findings.length === 0)
      say(`The seed in ${folder} keeps every law: ${number(nodes.length)} things and ${number(ties.length)} ties.`);
    else say(reportOf(findings, folder, "."));
    return findings.length === 0 ? 0 : 1;
  });
}

/**
 * `npm run seed -- load [folder]`: loads it and says what was done, or every finding. Resolves with the exit code, 0 or
 * 1.
 */
export async function loadSeed(graph: Graph, folder: string, say: Say, loading: Loading = {}): Promise<number> {
  return orRefusal(say, async () => {
    for (const line of linesOf(await load(graph, folder, { tell: progressOn(), ...loading }))) say(line);
    return 0;
  });
}

function linesOf({ revision, written }: Replaced): string[] {
  if (written === undefined) return [`The graph holds this seed already, as revision ${revision.number}.`];
  const { nodes, edges, gone, kept, foreign } = written;
  const taken = gone === 0 ? "" : `; ${number(gone)} things are gone that it no longer says`;
  return [
    ...kept.map((thing) => `${thing} is no longer in the seed, but stays: something from elsewhere hangs on it.`),
    ...foreign.map((thing) => `${thing} came from elsewhere, and stays as it is there.`),
    `Revision ${revision.number}: ${number(nodes)} things and ${number(edges)} edges of the seed are in the graph${taken}.`,
  ];
}

async function orRefusal(say: Say, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BadSeed)) throw error;
    say(error.message);
    return 1;
  }
}

const number = (value: number): string => value.toLocaleString("en-GB");
