import { today } from "../dates/today";
import { isGiven } from "../given";
import { BadQuestion } from "../errors";
import { compile, cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { membersOf, questionOf, sentenceOf } from "../questions/question";
import type { StateWhere } from "../questions/state.where";
import { type ResolutionWhere, resolutionAlphabet } from "../resolutions/resolution.where";
import { conditionOf } from "../sets/where";
import { universeOf } from "../states/universe";
import { rollCallsOf } from "../resolutions/roll-calls";

/** Some states, as a question chose them. */
export interface ChosenStates {
  readonly set: bigint;
  readonly says: string;
}

/** The states that answer `among`; when nothing is asked, the members, who alone may vote. */
export async function among(reading: Reading, where: StateWhere | null | undefined): Promise<ChosenStates> {
  if (!isGiven(where)) return { set: (await universeOf(reading)).members, says: "Member states" };
  const question = questionOf(where, await namesOf(reading), "among");
  const key = `among ${today()} ${JSON.stringify(where)}`;
  return { set: await reading.kept.get(key, () => membersOf(reading, question)), says: sentenceOf(question) };
}

/** Some roll calls, as a question about resolutions chose them. */
export interface ChosenRollCalls {
  /** Their places in the table of roll calls, in order of date. */
  readonly places: readonly number[];
  readonly says: string;
  /** The same for the same question. */
  readonly key: string;
}

/** The roll calls on the resolutions that answer `over`; of all resolutions when nothing is asked. What has no recorded vote in plenary is left out. */
export async function over(reading: Reading, where: ResolutionWhere | null | undefined): Promise<ChosenRollCalls> {
  const { holds, says } = conditionOf(where, resolutionAlphabet, await namesOf(reading), "over");
  const key = JSON.stringify(compile(holds));
  const places = reading.kept.get(`over ${key}`, async () => {
    const [rollCalls, rows] = await Promise.all([
      rollCallsOf(reading),
      reading.graph.read(
        cypher<{ symbol: string }>`MATCH (node:Resolution) WHERE ${holds} RETURN node.symbol AS symbol`,
      ),
    ]);
    return rows.flatMap(({ symbol }) => rollCalls.place.get(symbol) ?? []).sort((a, b) => a - b);
  });
  return { places: await places, key, says: says === "" ? "all roll calls" : `roll calls on resolutions that ${says}` };
}

/** The least number of shared votes on which a figure may rest. Throws BadQuestion below 1. */
export function least(minShared: number | null | undefined): number {
  const asked = minShared ?? 1;
  if (asked < 1)
    throw new BadQuestion(
      `minShared: ${asked} is too few; write how many shared votes a figure needs, 1 or more.`,
      "minShared",
    );
  return asked;
}
