import { createHash, randomUUID } from "node:crypto";
import { BadImport } from "../errors";
import { type Cypher, cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { TellProgress } from "../writing/progress";
import { choiceCodes } from "./gathered";
import { type ImportSource, propertiesOfRollCall } from "./properties-of-import";
import type { SettledRollCall } from "./settled";
import type { Voters } from "./voters";

/** What is staged: under which name, and out of what, so that whoever begins again with the same goes on where the last one was stopped. */
export interface Staging {
  readonly origin: string;
  /** The same for the same files under the same name, read against the same graph: by `checksumOfStaging`. */
  readonly checksum: string;
  /** Whoever stages now; another that comes takes over. */
  readonly holder: string;
}

/**
 * What was staged by one that was stopped may be gone on with only where every roll call is the same: under another name, or where another
 * import has brought some of them meanwhile, it would bring what belongs to neither.
 */
export function checksumOfStaging(
  ofFiles: string,
  {
    origin,
    rollCalls,
    sources,
  }: { origin: string; rollCalls: readonly SettledRollCall[]; sources: readonly ImportSource[] },
): string {
  const hash = createHash("sha256").update(`${ofFiles} ${origin}`);
  for (const one of rollCalls) hash.update(JSON.stringify(propertiesOfRollCall(one, sources)));
  return hash.digest("hex");
}

/** So many votes go into one transaction: of these a Neo4j with the least memory holds many times more. */
const votesAtOnce = 20_000;

/**
 * Begins to stage, or goes on: tells which roll calls are staged already. What was staged of other files under the name is left to be swept,
 * and so is what was staged under another name and has any of these roll calls: of two the later one goes on.
 */
export async function beginStaging(
  graph: Graph,
  rollCalls: readonly SettledRollCall[],
  { origin, checksum }: Omit<Staging, "holder">,
): Promise<Staging & { readonly there: ReadonlySet<string> }> {
  const holder = randomUUID();
  const rows = await graph.write((run) =>
    run(cypher<{ id: string | null }>`
      CALL () {
        MATCH (c:StagedRollCall) WHERE c.id IN ${rollCalls.map(({ told }) => told.id)}
        WITH DISTINCT c.staging AS staging
        MATCH (other:Staging {checksum: staging}) WHERE other.name <> ${origin}
        DELETE other
        RETURN count(*) AS others
      }
      MERGE (s:Staging {name: ${origin}})
      SET s.holder = ${holder}, s.checksum = ${checksum}, s.at = timestamp()
      WITH s
      OPTIONAL MATCH (c:StagedRollCall {staging: ${checksum}})
      RETURN c.id AS id
    `),
  );
  return { origin, checksum, holder, there: new Set(rows.flatMap(({ id }) => id ?? [])) };
}

/** Writes the roll calls with their votes where no question sees them, so many at a time. Throws BadImport where another took over. */
export async function stage(
  graph: Graph,
  rollCalls: readonly SettledRollCall[],
  staging: Staging & { readonly there: ReadonlySet<string> },
  {
    voters,
    sources,
    tell,
  }: { readonly voters: Voters; readonly sources: readonly ImportSource[]; readonly tell: TellProgress },
): Promise<void> {
  const missing = rollCalls.filter(({ told }) => !staging.there.has(told.id));
  const codes = voters.states.map(({ iso3 }) => iso3);
  let done = rollCalls.length - missing.length;
  for (const some of portions(missing)) {
    tell({ step: "roll calls", done, of: rollCalls.length });
    const rows = some.map((one) => row(one, sources));
    const [{ made } = { made: 0 }] = await graph.write((run) => run(staged(rows, codes, staging)));
    if (made === 0)
      throw new BadImport(`Another import of these roll calls has begun meanwhile, and goes on instead of this one.`);
    done += some.length;
  }
  tell({ step: "roll calls", done, of: rollCalls.length });
}

function* portions(rollCalls: readonly SettledRollCall[]): Iterable<SettledRollCall[]> {
  let [some, votes]: [SettledRollCall[], number] = [[], 0];
  for (const one of rollCalls) {
    some.push(one);
    votes += one.votes.length;
    if (votes < votesAtOnce) continue;
    yield some;
    [some, votes] = [[], 0];
  }
  if (some.length > 0) yield some;
}

/** The votes as three lists in parallel: as an object each, or as whole numbers of the driver, they would take several times as long on the way. */
const row = (one: SettledRollCall, sources: readonly ImportSource[]) => ({
  set: propertiesOfRollCall(one, sources),
  states: one.votes.map(({ state }) => state),
  choices: one.votes.map(({ choice }) => choiceCodes.indexOf(choice)),
  lines: one.votes.map(({ line }) => line),
});

// The states stand in a list, by their places: to find the node of each vote anew takes as long as to write the vote.
const staged = (
  rows: readonly unknown[],
  codes: readonly string[],
  staging: Staging,
): Cypher<{ made: number }> => cypher`
  MATCH (s:Staging {name: ${staging.origin}, holder: ${staging.holder}})
  SET s.at = timestamp()
  WITH s
  MATCH (state:State) WHERE state.iso3 IN ${codes}
  WITH state ORDER BY state.iso3
  WITH collect(state) AS states, ${choiceCodes} AS choices
  WHERE size(states) = size(${codes})
  UNWIND ${rows} AS row
  CREATE (c:StagedRollCall {staging: ${staging.checksum}, origin: ${staging.origin}})
  SET c += row.set
  WITH c, row, states, choices
  UNWIND range(0, size(row.states) - 1) AS at
  WITH c, states[toInteger(row.states[at])] AS state, choices[toInteger(row.choices[at])] AS choice, toInteger(row.lines[at]) AS line
  CREATE (state)-[:VOTED {choice: choice, line: line, origin: ${staging.origin}}]->(c)
  RETURN count(*) AS made
`;
