import { type AnyActor, actors } from "../coalitions/any-actor";
import { type Cypher, cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import { footnotesOf } from "../sources/footnoted";
import type { Forms } from "../phrases/wording";
import type { Joined, Word } from "../sets/where";
import type { Sponsorship } from "./sponsor";
import type { SponsorRole } from "./sponsor-role";

/**
 * The sponsorships of a pattern that binds `node` and `tie`, as `node` and `edge`: who led and sponsored stands once,
 * with both roles, the foremost first, and the footnotes of both.
 */
export const sponsorships = (pattern: Cypher): Cypher => cypher`
  MATCH ${pattern}
  WITH node, tie ORDER BY CASE tie.role WHEN "LEAD" THEN 0 WHEN "SPONSOR" THEN 1 ELSE 2 END
  WITH node, collect(tie {.*}) AS ties
  WITH node, ties, ties[0] AS foremost
  WITH node, foremost {
    .role, .date, .note, roles: [tie IN ties | tie.role],
    sources: reduce(list = [], tie IN ties | list + tie.sources),
    locators: reduce(list = [], tie IN ties | list + tie.locators)
  } AS edge`;

/** Whoever put something forward. */
export const sponsorRows = (pattern: Cypher) => {
  const columns = [{ by: cypher`coalesce(node.sortName, "~")` }, { by: cypher`coalesce(node.iso3, node.slug)` }];
  return {
    from: cypher`${sponsorships(pattern)}`,
    edge: cypher`edge`,
    orders: { NAME_ASC: columns, NAME_DESC: columns.map((column) => ({ ...column, descending: true })) },
  };
};

/** What may be asked of the sponsors of something. */
export interface SponsorsWhere extends Joined<SponsorsWhere> {
  role?: SponsorRole[] | null;
}

/** What the roles of sponsors are called. */
export const roleNouns: Forms<SponsorRole> = {
  SPONSOR: ["sponsor", "sponsors"],
  ADDITIONAL_SPONSOR: ["additional sponsor", "additional sponsors", "later sponsor"],
  LEAD: ["lead", "leader", "leaders", "lead sponsor"],
};

/** `lead or additional sponsor`. */
export const rolesInWords = (roles: readonly SponsorRole[]): string =>
  roles.map((role) => roleNouns[role][0]).join(" or ");

/** The role of a sponsorship, one of some. */
export const roleWord: Word<SponsorRole[]> = {
  holds: (roles) => cypher`any(role IN edge.roles WHERE role IN ${roles})`,
  says: (roles) => `are its ${rolesInWords(roles)}`,
};

/** What a sponsorship says, from the properties of its edge. */
export const sponsorshipOf = ({ role, roles, ...footnotes }: Record<string, unknown>): Sponsorship => ({
  role: role as SponsorRole,
  roles: roles as SponsorRole[],
  ...footnotesOf(footnotes),
});

/** Whoever sponsored a resolution. */
export const sponsorsOfResolution: List<AnyActor, SponsorsWhere, Edge<AnyActor> & Sponsorship> = {
  alphabet: { role: roleWord },
  things: actors,
  edge: sponsorshipOf,
  says: "Sponsors",
  usually: 50,
  rows: sponsorRows(cypher`(:Resolution {symbol: key})<-[tie:SPONSORED]-(node:State|Coalition|Organisation)`),
};
