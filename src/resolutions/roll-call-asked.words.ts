import { type Cypher, cypher } from "../graph/cypher";
import { BadQuestion } from "../errors";
import { field, sequence } from "../phrases/phrase";
import { mapped, quoted, wholeNumber } from "../phrases/values";
import { listOf, wording } from "../phrases/wording";
import { type Word, spoken, spokenAs } from "../sets/where";

/** One of these is a subject of the roll call, in any case. */
export const hasSubject = (call: Cypher, subjects: readonly string[]): Cypher =>
  cypher`any(subject IN coalesce(${call}.subjects, []) WHERE toLower(subject) IN ${subjects.map((one) => one.trim().toLowerCase())})`;

/** At least so many in a hundred of those who took part said no. */
export function isOpposedBy(call: Cypher, percent: number, argument: string): Cypher {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100)
    throw new BadQuestion(`${argument}: ${percent} is no share; write how many in a hundred, from 0 to 100.`, argument);
  return cypher`coalesce(100 * ${call}.no >= ${percent} * (${call}.yes + ${call}.no + ${call}.abstain), false)`;
}

/** The vote in plenary on the whole text of `node` is like this. It has a name of its own here: `call` may be the vote by which a list came to the text. */
export const inFinalVote = (holds: (vote: Cypher) => Cypher): Cypher =>
  cypher`EXISTS { (node)<-[:ON]-(final:RollCall {final: true, body: "PLENARY"}) WHERE ${holds(cypher`final`)} }`;

/** The vote in plenary on the whole text has one of these subjects in an imported dataset. */
export const ofSubject: Word<string[]> = {
  holds: (subjects) => inFinalVote((vote) => hasSubject(vote, subjects)),
  ...spokenAs(["have the subject", "have as a subject"], listOf(quoted)),
};

const shared = sequence<{ percent: number }>(
  wording("were opposed by at least", "were voted against by at least"),
  field("percent", wholeNumber),
  wording("in a hundred of those who voted", "in a hundred", "percent"),
);

/** In the vote in plenary on the whole text at least so many in a hundred said no. */
export const opposedByShare: Word<number> = {
  holds: (percent, _names, argument) => inFinalVote((vote) => isOpposedBy(vote, percent, argument)),
  ...spoken(
    mapped(
      shared,
      ({ percent }) => percent,
      (percent) => ({ percent }),
    ),
  ),
};
