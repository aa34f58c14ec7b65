import { type AnyActor, actors } from "../coalitions/any-actor";
import { type Cypher, cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import {
  type SponsorsWhere,
  rolesInWords,
  roleWord,
  sponsorRows,
  sponsorshipOf,
  sponsorships,
} from "../resolutions/sponsor.graph";
import type { Joined } from "../sets/where";
import type { Proposal } from "./proposal";
import type { PuttingForward } from "./proposal-sponsor";
import { proposalList, proposalOrders } from "./proposal.graph";
import { type ProposalWhere, proposalAlphabet } from "./proposal.where";

const puttingForwardOf = ({ date, note, ...sponsorship }: Record<string, unknown>): PuttingForward => ({
  date: (date ?? null) as string | null,
  note: (note ?? null) as string | null,
  ...sponsorshipOf(sponsorship),
});

/** Whoever put a proposal forward. */
export const sponsorsOfProposal: List<AnyActor, SponsorsWhere, Edge<AnyActor> & PuttingForward> = {
  alphabet: { role: roleWord },
  things: actors,
  edge: puttingForwardOf,
  says: "Sponsors",
  rows: sponsorRows(cypher`(:Proposal {slug: key})<-[tie:SPONSORED]-(node:State|Coalition|Organisation)`),
};

/** What may be asked of what an actor put forward. */
interface ProposedWhere
  extends Omit<ProposalWhere, keyof Joined<never>>, Joined<ProposedWhere>, Pick<SponsorsWhere, "role"> {}

const proposedBy = (actor: Cypher): List<Proposal, ProposedWhere, Edge<Proposal> & PuttingForward> => ({
  ...proposalList,
  alphabet: { ...proposalAlphabet, role: { ...roleWord, says: (roles) => `it put forward as ${rolesInWords(roles)}` } },
  edge: puttingForwardOf,
  rows: {
    from: sponsorships(cypher`${actor}-[tie:SPONSORED]->(node:Proposal)`),
    edge: cypher`edge`,
    orders: proposalOrders,
  },
});

/** The proposals that an actor put forward. */
export const proposalsOfActor = {
  State: proposedBy(cypher`(:State {iso3: key})`),
  Coalition: proposedBy(cypher`(:Coalition {slug: key})`),
  Organisation: proposedBy(cypher`(:Organisation {slug: key})`),
};
