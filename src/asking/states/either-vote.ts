import { isGiven } from "../../given";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import type { VoteWhere } from "../../questions/vote.where";
import { type SetOf, atom, not } from "../../sets/set";

type Clauses = SetOf<ClauseHeard>;

const choicesOf = ({ value }: ClauseHeard): VoteWhere["choice"] => (value as VoteWhere).choice;
/** What a vote was on, and where and when it was taken. */
const votedOn = ({ value }: ClauseHeard): string => JSON.stringify({ ...(value as VoteWhere), choice: null });

/** Whether two are votes on the same, of which nobody can have cast both. */
const isOther = (one: ClauseHeard, other: ClauseHeard): boolean =>
  one.word === "voted" &&
  other.word === "voted" &&
  isGiven((one.value as VoteWhere).resolution) &&
  votedOn(one) === votedOn(other) &&
  (choicesOf(one) ?? []).length > 0 &&
  (choicesOf(other) ?? []).length > 0 &&
  !(choicesOf(one) ?? []).some((choice) => choicesOf(other)?.includes(choice) === true);

const isSame = (one: Clauses, other: Clauses): boolean =>
  one.kind === "atom" &&
  other.kind === "atom" &&
  one.atom.word === other.atom.word &&
  JSON.stringify(one.atom.value) === JSON.stringify(other.atom.value);

/** `who abstained and who voted no on it`: whoever did either is meant, where nobody can have done both. */
export function eitherVote(set: Clauses): Clauses {
  if (set.kind === "atom") return set;
  if (set.kind === "not") return not(eitherVote(set.of));
  const parts = set.of.map((part) => eitherVote(part));
  if (set.kind === "any") return { ...set, of: parts };
  const kept: Clauses[] = [];
  for (const part of parts) {
    // What is said twice is asked once: `signed it at Hanoi`.
    if (kept.some((one) => isSame(one, part))) continue;
    const at = kept.findIndex((one) => one.kind === "atom" && part.kind === "atom" && isOther(one.atom, part.atom));
    const before = kept[at];
    if (part.kind !== "atom" || before?.kind !== "atom") kept.push(part);
    else {
      const choice = [...(choicesOf(before.atom) ?? []), ...(choicesOf(part.atom) ?? [])];
      kept[at] = atom({ ...before.atom, value: { ...(before.atom.value as VoteWhere), choice } });
    }
  }
  const [only] = kept;
  return only !== undefined && kept.length === 1 ? only : { ...set, of: kept };
}
