import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Joined } from "../sets/where";
import type { ActorKey } from "./any-actor";
import type { Coalition } from "./coalition";
import { coalitions } from "./coalition.things";
import { type CoalitionWhere, coalitionAlphabet } from "./coalition.where";
import { type OtherMemberEdge, membershipFrom } from "./member-edges";

export type CoalitionList = List<Coalition, CoalitionWhere, Edge<Coalition>>;

const list = { alphabet: coalitionAlphabet, entity: coalitions.of, says: "Coalitions" };
const orders = byName("slug");

export const allCoalitions: CoalitionList = { ...list, rows: { from: cypher`MATCH (node:Coalition)`, orders } };

/** The coalitions of an organisation, and those that a coalition belongs to. */
export const coalitionsOf = {
  Organisation: {
    ...list,
    rows: { from: cypher`MATCH (:Organisation {slug: key})-[:MEMBER_OF]->(node:Coalition)`, orders },
  },
  Coalition: { ...list, rows: { from: cypher`MATCH (:Coalition {slug: key})-[:MEMBER_OF]->(node:Coalition)`, orders } },
} satisfies Record<string, CoalitionList>;

const noWords: Record<string, never> = {};

/** A row of members that are not states, before it is known which: the actor is asked for when it is selected. */
type Unnamed = Omit<OtherMemberEdge, "node"> & { node: ActorKey };

/** The members that are not states. */
export const otherMembers: List<ActorKey, Joined<never>, Unnamed> = {
  alphabet: noWords,
  entity: ({ label, key }) => ({ label: String(label), key: String(key) }),
  edge: membershipFrom,
  says: "Members that are not states",
  rows: {
    from: cypher`MATCH (c:Coalition {slug: key})<-[edge:MEMBER_OF]-(actor:Coalition|Organisation) WITH edge, actor, {label: labels(actor)[0], key: actor.slug, slug: actor.slug, name: actor.name} AS node`,
    edge: cypher`edge {.*}`,
    orders,
  },
};
