import { type Address, given } from "../address";
import type { ProposalWhere } from "../operations/graphql";
import { chosenIn } from "../parts/filters";

/** Kinds of states by which a list may be narrowed to their proposals. */
export const kindsOfSponsors = {
  smallIsland: "small island developing states",
  leastDeveloped: "least developed countries",
  landlocked: "landlocked developing countries",
};

/** By whom: a state or a group itself, a group or its members, states of a kind. */
export function sponsorsIn(address: Address): ProposalWhere {
  const [sponsor, group, of] = [
    given(address, "sponsor"),
    given(address, "group"),
    chosenIn(address, "of", kindsOfSponsors),
  ];
  const states = (of ?? []).map((kind) => ({ sponsors: { [kind]: true } }));
  const either = group === undefined ? [] : [{ sponsor: group }, { sponsors: { memberOf: { coalition: group } } }];
  return {
    sponsor: sponsor ?? null,
    and: states.length === 0 ? null : states,
    or: either.length === 0 ? null : either,
  };
}

/** The same, on a topic, or on any of several. */
export function withTopics([topic, ...others]: readonly string[], where: ProposalWhere): ProposalWhere {
  if (topic === undefined || others.length === 0) return { ...where, topic: topic ?? null };
  const any = { or: [topic, ...others].map((one) => ({ topic: one })) };
  return { ...where, topic: null, and: [...(where.and ?? []), any] };
}
