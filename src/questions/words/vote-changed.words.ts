import { BadQuestion } from "../../errors";
import { foundAt } from "../../lookup";
import type { Choice } from "../../resolutions/choice";
import { casts } from "../../resolutions/plurality";
import { type StateWord, stateWord } from "../../states/clause";
import type { VoteChangedWhere } from "../vote-changed.where";
import { voteChangedPhrase } from "./vote-changed.phrase";
import { votedOn } from "./voted.words";

/** Voted one way on one resolution and another way on another. */
export const voteChanged: StateWord<VoteChangedWhere> = stateWord(
  voteChangedPhrase,
  ({ resolutions, from, to }, place) => {
    const { path, names, argument } = place;
    const keys = resolutions.map(
      (one, index) => names.get(["Resolution"], one, `${argument}.resolutions[${index}]`).key,
    );
    if (keys.length !== 2 || keys[0] === keys[1])
      throw new BadQuestion(
        `${argument}.resolutions: name two resolutions, the earlier vote first; ${new Set(keys).size} are named.`,
        `${argument}.resolutions`,
      );
    const [first, second] = [foundAt(keys, 0, "resolution"), foundAt(keys, 1, "resolution")];
    const [before, after]: readonly (readonly Choice[])[] = [from ?? casts, to ?? casts];
    const vote = (resolution: string, choices: readonly Choice[]) =>
      votedOn({ resolution, choice: [...choices] }, { ...place, argument });
    const ways = (before ?? []).flatMap((one) =>
      (after ?? [])
        .filter((other) => other !== one)
        .map((other) => [vote(first, [one]), vote(second, [other])] as const),
    );
    return {
      path,
      members: async (reading) => {
        const sets = await Promise.all(
          ways.map(async ([one, other]) => (await one.members(reading)) & (await other.members(reading))),
        );
        return sets.reduce((either, set) => either | set, 0n);
      },
      evidence: async (reading, iso3) => {
        const both = [vote(first, before ?? []), vote(second, after ?? [])];
        return (await Promise.all(both.map((one) => one.evidence(reading, iso3)))).flat();
      },
    };
  },
);
