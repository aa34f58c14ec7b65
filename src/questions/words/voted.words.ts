import { type Days, daysAsked } from "../../dates/period";
import { isGiven } from "../../given";
import { BadQuestion } from "../../errors";
import { compile } from "../../graph/cypher";
import { voteEvidence } from "../../positions/evidence-from-fact";
import { type Choice, VotingBody } from "../../resolutions/choice";
import { casts } from "../../resolutions/plurality";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { conditionOf } from "../../sets/where";
import { type StateWord, stateWord } from "../../states/clause";
import type { VoteWhere } from "../vote.where";
import { votedPhrase } from "./voted.phrase";
import { votesAsked, votesCastBy, whoChose } from "./votes-asked";
import { unknownVotes } from "./votes-unknown";

/** Voted so, on one resolution or on any of several. */
export const votedOn: StateWord<VoteWhere> = stateWord(votedPhrase, (where, { names, path, argument }) => {
  if (isGiven(where.resolution) && isGiven(where.resolutions))
    throw new BadQuestion(`${argument}: give resolution or resolutions, not both.`, argument);
  const symbol = isGiven(where.resolution)
    ? names.get(["Resolution"], where.resolution, `${argument}.resolution`).key
    : null;
  const some = isGiven(where.resolutions)
    ? conditionOf(where.resolutions, resolutionAlphabet, names, `${argument}.resolutions`)
    : null;
  const choices: readonly Choice[] = isGiven(where.choice) ? where.choice : casts;
  const body = where.body ?? VotingBody.PLENARY;
  const days: Days = daysAsked(where, argument) ?? { from: null, to: null };
  const meant = { symbol, holds: some?.holds ?? null, body, days };
  // The question itself, and not the resolutions that answer it, of which there may be thousands.
  const shape = JSON.stringify([symbol, some === null ? null : compile(some.holds), choices, body, days]);
  return {
    path,
    members: (reading) =>
      reading.kept.get(`voted ${shape}`, async () =>
        whoChose(reading, { shape, calls: (await votesAsked(reading, meant)).calls, choices }),
      ),
    evidence: async (reading, iso3) => {
      const { calls } = await votesAsked(reading, meant);
      const found = await votesCastBy(reading, { votes: { shape, calls, choices }, iso3 });
      return found.map(({ vote, in: { date = null }, on }) => voteEvidence(vote, on, path, date));
    },
    gap: (reading) => unknownVotes(reading, meant),
  };
});
