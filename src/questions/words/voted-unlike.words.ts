import type { MembershipWhere } from "../../coalitions/membership.where";
import { BadQuestion } from "../../errors";
import { isGiven } from "../../given";
import { compile } from "../../graph/cypher";
import type { Reading } from "../../graph/reading";
import { foundAt } from "../../lookup";
import { Choice } from "../../resolutions/choice";
import { casts, pluralityOf } from "../../resolutions/plurality";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { type RollCalls, codes, rollCallsOf } from "../../resolutions/roll-calls";
import { conditionOf } from "../../sets/where";
import { type Clause, type ClausePlace, type StateWord, stateWord } from "../../states/clause";
import type { VotedUnlikeWhere } from "../vote-changed.where";
import { amongStates } from "./state.words";
import { unlikePhrase } from "./voted-unlike.phrase";
import { votedOn } from "./voted.words";
import { symbolsThat } from "./votes-asked";

/** Voted otherwise than most of a coalition; `memberOf` tells who belongs to it. */
export const votedUnlike = (
  memberOf: (where: MembershipWhere, place: ClausePlace) => Clause,
): StateWord<VotedUnlikeWhere> =>
  stateWord(unlikePhrase, ({ coalition, state, over, atLeast }, place) => {
    const { names, path, argument } = place;
    if (isGiven(coalition) === isGiven(state))
      throw new BadQuestion(`${argument}: name a coalition or a state, one of them.`, argument);
    const { holds } = conditionOf(over, resolutionAlphabet, names, `${argument}.over`);
    const least = atLeast ?? 1;
    if (least < 1)
      throw new BadQuestion(
        `${argument}.atLeast: ${least} is too few; write in how many votes, 1 or more.`,
        `${argument}.atLeast`,
      );
    const { key, membersOn } = isGiven(state) ? justOne(state, place) : membersOf(coalition ?? "", place, memberOf);
    const shape = JSON.stringify([key, compile(holds)]);
    const strays = (reading: Reading) =>
      reading.kept.get(`unlike ${shape}`, async () => {
        const [rollCalls, symbols] = await Promise.all([rollCallsOf(reading), symbolsThat(reading, holds)]);
        const places = symbols.flatMap((symbol) => rollCalls.place.get(symbol) ?? []);
        return straysIn(rollCalls, places, (day) => membersOn(day).members(reading));
      });
    return {
      path,
      members: async (reading) => {
        const [{ universe }, found] = await Promise.all([rollCallsOf(reading), strays(reading)]);
        return universe.setOf([...found].flatMap(([iso3, symbols]) => (symbols.length >= least ? [iso3] : [])));
      },
      evidence: async (reading, iso3) => {
        const symbol = [...((await strays(reading)).get(iso3) ?? [])];
        return symbol.length < least ? [] : votedOn({ resolutions: { symbol } }, place).evidence(reading, iso3);
      },
    };
  });

/** The members of a coalition on a day: whoever belongs by a rule belongs at every vote, as in the cohesion of the coalition. */
function membersOf(
  coalition: string,
  place: ClausePlace,
  memberOf: (where: MembershipWhere, place: ClausePlace) => Clause,
) {
  const { names, argument } = place;
  const { key, definition } = names.get(["Coalition"], coalition, `${argument}.coalition`);
  return {
    key,
    membersOn: (day: string) => memberOf({ coalition: key, ...(definition === null ? { on: day } : {}) }, place),
  };
}

/** A state alone, on any day. */
function justOne(state: string, place: ClausePlace) {
  const { key } = place.names.get(["State"], state, `${place.argument}.state`);
  return { key: `state ${key}`, membersOn: () => amongStates([key], place) };
}

/** The resolutions on which each state voted otherwise than most of the members of the day. */
async function straysIn(
  rollCalls: RollCalls,
  places: readonly number[],
  membersOn: (day: string) => Promise<bigint>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { all } = rollCalls.universe;
  const found = new Map<string, string[]>();
  const dated = places.flatMap((place) => {
    const { symbol, ...call } = foundAt(rollCalls.all, place, "roll call");
    return symbol === null ? [] : [{ place, ...call, symbol }];
  });
  const rolls = await Promise.all(
    dated.map(({ first, last }) => membersOn(first === last ? first : `${first}/${last}`)),
  );
  for (const [at, { place, symbol }] of dated.entries()) {
    const line = lineOf(rollCalls, place, foundAt(rolls, at, "roll"));
    if (line === null) continue;
    for (const [state, { iso3 }] of all.entries()) {
      const choice = rollCalls.choice(state, place);
      if (choice === 0 || choice === codes.ABSENT || choice === codes[line]) continue;
      found.set(iso3, [...(found.get(iso3) ?? []), symbol]);
    }
  }
  return found;
}

/** The choice of most members in one vote, or null. */
function lineOf(rollCalls: RollCalls, place: number, members: bigint): Choice | null {
  const chosen = rollCalls.universe.all.flatMap((_, state) =>
    ((members >> BigInt(state)) & 1n) === 1n ? [rollCalls.choice(state, place)] : [],
  );
  const [yes = 0, no = 0, abstain = 0] = casts.map((choice) => chosen.filter((one) => one === codes[choice]).length);
  return pluralityOf({ YES: yes, NO: no, ABSTAIN: abstain });
}
