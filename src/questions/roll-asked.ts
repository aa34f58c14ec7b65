import type { MembershipStatus } from "../coalitions/membership-status";
import type { RollAsked } from "../coalitions/memberships";
import { isGiven } from "../given";
import { firstDay, lastDay } from "../dates/span";

/** A question about the roll of a coalition as the graph takes it: a partial date means any time within it. */
export const rollOf = (
  coalition: string,
  on: string | null | undefined,
  statuses: readonly MembershipStatus[] | null | undefined,
): RollAsked => ({
  coalition,
  from: isGiven(on) ? firstDay(on) : null,
  to: isGiven(on) ? lastDay(on) : null,
  statuses: statuses ?? [],
});
