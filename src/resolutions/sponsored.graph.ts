import { type Cypher, cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import type { Joined } from "../sets/where";
import type { Resolution } from "./resolution";
import { resolutionList, resolutionOrders } from "./resolution.graph";
import { type ResolutionWhere, resolutionAlphabet } from "./resolution.where";
import type { Sponsorship } from "./sponsor";
import { type SponsorsWhere, rolesInWords, roleWord, sponsorshipOf, sponsorships } from "./sponsor.graph";

/** What may be asked of what an actor sponsored. */
interface SponsoredWhere
  extends Omit<ResolutionWhere, keyof Joined<never>>, Joined<SponsoredWhere>, Pick<SponsorsWhere, "role"> {}

const sponsoredBy = (actor: Cypher): List<Resolution, SponsoredWhere, Edge<Resolution> & Sponsorship> => ({
  ...resolutionList,
  alphabet: {
    ...resolutionAlphabet,
    role: { ...roleWord, says: (roles) => `it put forward as ${rolesInWords(roles)}` },
  },
  edge: sponsorshipOf,
  rows: {
    from: sponsorships(cypher`${actor}-[tie:SPONSORED]->(node:Resolution)`),
    edge: cypher`edge`,
    orders: resolutionOrders,
  },
});

/** The resolutions that an actor sponsored. */
export const resolutionsSponsoredBy = {
  State: sponsoredBy(cypher`(:State {iso3: key})`),
  Coalition: sponsoredBy(cypher`(:Coalition {slug: key})`),
  Organisation: sponsoredBy(cypher`(:Organisation {slug: key})`),
};
