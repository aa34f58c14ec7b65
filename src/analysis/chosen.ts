import { today } from "../dates/today";
import { isGiven } from "../given";
import { BadQuestion } from "../errors";
import { type Cypher, compile, cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { membersOf, questionOf, sentenceOf } from "../questions/question";
import type { StateWhere } from "../questions/state.where";
import { VotingBody } from "../resolutions/choice";
import { type ResolutionWhere, resolutionAlphabet } from "../resolutions/resolution.where";
import { conditionOf } from "../sets/where";
import { universeOf } from "../states/universe";
import { type RollCallWhere, rollCallsAlphabet } from "../resolutions/roll-call.where";
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

/**
 * The votes in plenary on the whole of the resolutions that answer `over`; of all resolutions when nothing is asked. With `votes` it is the
 * recorded votes that answer that, parts and amendments with them, in plenary where no body is named; where both are given, on those resolutions.
 */
export async function over(
  reading: Reading,
  where: ResolutionWhere | null | undefined,
  votes?: RollCallWhere | null,
): Promise<ChosenRollCalls> {
  const names = await namesOf(reading);
  const { holds, says } = conditionOf(where, resolutionAlphabet, names, "over");
  const texts = compile(holds);
  if (!isGiven(votes)) {
    const key = JSON.stringify(texts);
    const places = reading.kept.get(`over ${key}`, async () => {
      const [rollCalls, symbols] = await Promise.all([rollCallsOf(reading), symbolsOf(reading, holds)]);
      return inOrder(symbols.flatMap((symbol) => rollCalls.place.get(symbol) ?? []));
    });
    return {
      places: await places,
      key,
      says: says === "" ? "all roll calls" : `roll calls on resolutions that ${says}`,
    };
  }
  const asked = conditionOf({ body: [VotingBody.PLENARY], ...votes }, rollCallsAlphabet, names, "rollCalls");
  const key = JSON.stringify([texts, compile(asked.holds)]);
  const places = reading.kept.get(`over ${key}`, async () => {
    const [rollCalls, symbols, rows] = await Promise.all([
      rollCallsOf(reading),
      says === "" ? null : symbolsOf(reading, holds).then((some) => new Set(some)),
      reading.graph.read(cypher<{ id: string }>`MATCH (node:RollCall) WHERE ${asked.holds} RETURN node.id AS id`),
    ]);
    const found = rows.flatMap(({ id }) => rollCalls.byId.get(id) ?? []);
    return inOrder(found.filter((place) => symbols?.has(rollCalls.all[place]?.symbol ?? "") ?? true));
  });
  const onTexts = says === "" ? "" : ` on resolutions that ${says}`;
  return { places: await places, key, says: `roll calls${onTexts} that ${asked.says}` };
}

const inOrder = (places: number[]): number[] => places.sort((a, b) => a - b);

const symbolsOf = async (reading: Reading, holds: Cypher): Promise<string[]> => {
  const rows = await reading.graph.read(
    cypher<{ symbol: string }>`MATCH (node:Resolution) WHERE ${holds} RETURN node.symbol AS symbol`,
  );
  return rows.map(({ symbol }) => symbol);
};

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
