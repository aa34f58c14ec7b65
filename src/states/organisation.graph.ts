import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Organisation } from "./organisation";
import { type OrganisationWhere, organisationAlphabet } from "./organisation.where";
import { organisations } from "./state.things";

/** What every list of organisations has; later chapters add from where it starts. */
export const organisationList = { alphabet: organisationAlphabet, things: organisations, says: "Organisations" };

/** The orders of a list of organisations. */
export const organisationOrders = byName("slug");

/** A list of organisations whose edges know nothing of their own. */
export type OrganisationList = List<Organisation, OrganisationWhere, Edge<Organisation>>;

/** All organisations, of every sort. */
export const allOrganisations: OrganisationList = {
  ...organisationList,
  rows: { from: cypher`MATCH (node:Organisation)`, orders: organisationOrders },
};
