import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import { anyOf } from "../pages/things";
import type { Joined } from "../sets/where";
import type { AnyActor } from "./any-actor";
import { organisations } from "../states/state.things";
import type { Coalition } from "./coalition";
import { coalitions } from "./coalition.things";
import { type CoalitionWhere, coalitionAlphabet } from "./coalition.where";
import { type OtherMemberEdge, membershipFrom } from "./member-edges";

/** A list of coalitions whose edges know nothing of their own. */
export type CoalitionList = List<Coalition, CoalitionWhere, Edge<Coalition>>;

const list = { alphabet: coalitionAlphabet, things: coalitions, says: "Coalitions" };
const orders = byName("slug");

/** All coalitions, those by definition too. */
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

/** The members that are not states. */
export const otherMembers: List<AnyActor, Joined<never>, OtherMemberEdge> = {
  alphabet: noWords,
  things: anyOf<AnyActor>(coalitions, organisations),
  edge: membershipFrom,
  says: "Members that are not states",
  rows: {
    from: cypher`MATCH (c:Coalition {slug: key})<-[edge:MEMBER_OF]-(node:Coalition|Organisation)`,
    edge: cypher`edge {.*}`,
    orders,
  },
};
