import neo4j from "neo4j-driver";
import { type Cypher, cypher } from "../graph/cypher";
import { FORMAT } from "./format";

/** One committed change of the dataset. */
export interface CommittedRevision {
  readonly number: number;
  readonly checksum: string;
  /** When, as an ISO time in UTC. */
  readonly at: string;
  readonly by: string;
  readonly message: string;
  readonly format: number;
  /** The checksum of all that the origin says of each label and of each type of edge, as JSON; null where an older program wrote it. */
  readonly sums: string | null;
}

/** The labels and the types of edges of which a revision changed anything. */
export interface Changed {
  readonly changed: readonly string[];
}

/** The newest revision that this origin made, if there is one. */
export const newestOf = (origin: string): Cypher<CommittedRevision> => cypher`
  MATCH (r:Revision {origin: ${origin}})
  RETURN r.number AS number, r.checksum AS checksum, r.at AS at, r.by AS by, r.message AS message, r.format AS format, r.sums AS sums
  ORDER BY number DESC LIMIT 1
`;

/** What is kept with a revision and never asked of it when the next one is written. */
interface Told {
  /** What the records say of themselves as a release of the dataset, as JSON; null where they are none. */
  readonly release: string | null;
}

/** Adds a Revision of this origin, one higher than the newest, whatever made that. */
export const addRevision = (
  origin: string,
  { checksum, at, by, message, release, sums, changed }: Omit<CommittedRevision, "number" | "format"> & Changed & Told,
): Cypher<CommittedRevision> => cypher`
  OPTIONAL MATCH (last:Revision)
  WITH coalesce(max(last.number), 0) + 1 AS number
  CREATE (r:Revision {
    number: number, checksum: ${checksum}, at: ${at}, by: ${by}, message: ${message}, format: ${neo4j.int(FORMAT)}, origin: ${origin},
    sums: ${sums}, changed: ${changed}, release: ${release}
  })
  RETURN r.number AS number, r.checksum AS checksum, r.at AS at, r.by AS by, r.message AS message, r.format AS format, r.sums AS sums
`;
