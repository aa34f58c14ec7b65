import { PutToVote } from "../resolutions/roll-held";
import type { GatheredRollCall } from "./gathered";
import type { VotesRead } from "./votes-read";

/**
 * Leaves out the roll calls that stand under a second id: on the same text, on the same day, with all votes alike. Of one dataset they must
 * also say the same of what was voted on, since parts of a text are often voted on alike one after the other; what another dataset says
 * alike is the same once. Each row of theirs is noticed.
 */
export function withoutRepeated({ rollCalls, files, notices }: VotesRead): GatheredRollCall[] {
  const kept = new Map<string, GatheredRollCall[]>();
  const answered = new Set<string>();
  return rollCalls.filter((one) => {
    const { id, symbol, date, dataset } = one.told;
    const key = `${symbol ?? ""} ${date ?? ""} ${one.alike()}`;
    const before = kept.get(key) ?? [];
    const same = before.find((other) => isSame(other, one) && !answered.has(`${other.told.id} ${dataset}`));
    kept.set(key, [...before, one]);
    if (same === undefined) return true;
    if (same.told.dataset !== dataset) answered.add(`${same.told.id} ${dataset}`);
    const reason = `the roll call ${id} is ${same.told.id} again: the same text, day and votes`;
    for (const { line } of one.votes()) notices.add({ file: files[one.file]?.name ?? "", line, reason, left: true });
    return false;
  });
}

/** Of two roll calls with the same text, day and votes. */
function isSame({ told: before }: GatheredRollCall, { told }: GatheredRollCall): boolean {
  if (before.dataset !== told.dataset) return true;
  const isWhole = told.symbol !== null && told.on === PutToVote.WHOLE;
  return before.on === told.on && before.title === told.title && (told.title !== null || isWhole);
}
