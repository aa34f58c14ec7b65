import { cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { Paragraph } from "../reports/paragraph";
import { LineageStep } from "./lineage-step";
import { type Station, stations } from "./station";

interface StepRow {
  readonly order: number;
  readonly state: string;
  readonly station: unknown;
}

const rowsOf = many<StepRow>(
  (ids) => cypher<Keyed<StepRow>>`
    MATCH (lineage:Lineage)-[step:HAS_STEP]->(station) WHERE lineage.id IN ${ids}
    RETURN lineage.id AS key, {order: step.order, state: step.state, station: ${stations.answer("station")}} AS value
    ORDER BY step.order, coalesce(station.symbol, station.slug, station.id)
  `,
);

/** The steps of a lineage, in order. A paragraph goes with its document where that is a station of the same step, else it is the station. */
export async function stepsOfLineage(reading: Reading, id: string): Promise<LineageStep[]> {
  const [rows, make] = await Promise.all([rowsOf(reading, id), stations.maker(reading)]);
  const visited = rows.map(({ station, ...row }) => ({ ...row, subject: make(station) }));
  const within = (order: number, subject: Station) =>
    visited.flatMap((one) =>
      one.order === order && one.subject instanceof Paragraph && holds(subject, one.subject) ? [one.subject] : [],
    );
  return visited
    .filter(
      ({ order, subject }) =>
        !visited.some((one) => one.order === order && subject instanceof Paragraph && holds(one.subject, subject)),
    )
    .map((step) => Object.assign(new LineageStep(), step, { paragraphs: within(step.order, step.subject) }));
}

const holds = (subject: Station, { documentKey }: Paragraph): boolean =>
  "symbol" in subject && subject.symbol === documentKey;
