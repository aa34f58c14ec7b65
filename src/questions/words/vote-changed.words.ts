import { BadQuestion } from "../../errors";
import { isGiven } from "../../given";
import { foundAt } from "../../lookup";
import { Choice } from "../../resolutions/choice";
import { casts } from "../../resolutions/plurality";
import type { StateWord } from "../../states/clause";
import type { VoteChangedWhere } from "../vote-changed.where";
import { votedOn } from "./voted.words";

const nouns: Readonly<Record<Choice, string>> = {
  [Choice.YES]: "yes",
  [Choice.NO]: "no",
  [Choice.ABSTAIN]: "abstention",
  [Choice.ABSENT]: "absence",
};

/** Voted one way on one resolution and another way on another. */
export const voteChanged: StateWord<VoteChangedWhere> = ({ resolutions, from, to }, place) => {
  const { path, names, argument } = place;
  const keys = resolutions.map((one, index) => names.get(["Resolution"], one, `${argument}.resolutions[${index}]`).key);
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
    (after ?? []).filter((other) => other !== one).map((other) => [vote(first, [one]), vote(second, [other])] as const),
  );
  return {
    path,
    says:
      isGiven(from) || isGiven(to)
        ? `changed their vote from ${inNouns(from)} on ${first} to ${inNouns(to)} on ${second}`
        : `changed their vote from ${first} to ${second}`,
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
};

/** `yes or abstention`, for a sentence; where nothing is said, any that is not that of the other vote. */
const inNouns = (choices: readonly Choice[] | null | undefined): string =>
  isGiven(choices) ? choices.map((choice) => nouns[choice]).join(" or ") : "another choice";
