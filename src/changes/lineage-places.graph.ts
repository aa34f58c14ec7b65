import { cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { VoicesAsked } from "./voice.graph";

/** Where voices on a lineage are to be found: the paragraphs of its last step and of those before. */
export const placesOfLineage = one<VoicesAsked>(
  (ids) => cypher<Keyed<VoicesAsked>>`
    MATCH (lineage:Lineage) WHERE lineage.id IN ${ids}
    WITH lineage, COLLECT { MATCH (lineage)-[step:HAS_STEP]->() RETURN max(step.order) }[0] AS last
    RETURN lineage.id AS key, {
      before: COLLECT { MATCH (lineage)-[step:HAS_STEP]->(place:Paragraph) WHERE step.order < last RETURN place.id ORDER BY place.id },
      after: COLLECT { MATCH (lineage)-[step:HAS_STEP]->(place:Paragraph) WHERE step.order = last RETURN place.id ORDER BY place.id }
    } AS value
  `,
);
