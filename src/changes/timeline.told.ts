import { actorFrom } from "../coalitions/any-actor";
import type { Reading } from "../graph/reading";
import { compared } from "../pages/orders";
import type { Document } from "../reports/document";
import { paragraphs, reports } from "../reports/report.things";
import { resolutions } from "../resolutions/resolution.things";
import { citationsOf } from "../sources/citation";
import { statements } from "../statements/statement.things";
import { ProposalTimelineEntry } from "./timeline";
import { type EventRow, eventsOf } from "./timeline.graph";
import { ProposalEvent } from "./timeline-kind";

/** Everything that happened to a proposal, the earliest first, in order of the last day; of one day, in the order of a proposal's way, then the more precise first; the undated comes last. */
export async function proposalTimelineOf(reading: Reading, slug: string): Promise<ProposalTimelineEntry[]> {
  const rows = await eventsOf(reading, slug);
  return rows.map(entryOf).sort((a, b) => compared(placeOfEntry(a), placeOfEntry(b)));
}

const kinds = Object.values(ProposalEvent);
/** After every day, as people sort. */
const undated = "undated";
/** Later first days are more precise, so they come first among those that end on one day. */
const turned = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** Where an entry stands in the timeline. */
export const placeOfEntry = ({ place }: ProposalTimelineEntry) => place;

function entryOf(row: EventRow): ProposalTimelineEntry {
  const document = documentFrom(row);
  const actors = row.actors.map(actorFrom);
  return Object.assign(new ProposalTimelineEntry(), {
    date: row.date,
    kind: row.kind,
    summary: summaryOf(row, document, actors.map(({ name }) => name).join(", ")),
    actors,
    statement: row.statement === null ? null : statements.of(row.statement),
    stance: (row.edge["stance"] ?? null) as ProposalTimelineEntry["stance"],
    document,
    paragraph: row.paragraph === null ? null : paragraphs.of(row.paragraph),
    outcome: (row.edge["outcome"] ?? null) as ProposalTimelineEntry["outcome"],
    direction: (row.edge["direction"] ?? null) as ProposalTimelineEntry["direction"],
    citations: citationsOf(row.footnotes),
    place: [dayOf(row) ?? undated, kinds.indexOf(row.kind), turned(row.first ?? undated), row.key] as const,
  });
}

/** The last day of the date; a proposal was put forward before anything else happened to it, so the first day of that. */
const dayOf = ({ kind, first, last }: EventRow): string | null => (kind === ProposalEvent.PUT_FORWARD ? first : last);

function documentFrom({ document }: EventRow): Document | null {
  if (document === null) return null;
  const { label, ...properties } = document;
  return label === "Resolution" ? resolutions.of(properties) : reports.of(properties);
}

function summaryOf({ kind, edge }: EventRow, document: Document | null, actors: string): string {
  const headed = document === null ? "" : `${document.symbol}: ${document.title}`;
  const said = typeof edge["summary"] === "string" ? edge["summary"] : undefined;
  switch (kind) {
    case ProposalEvent.SPONSORED:
      return `${actors} joined in putting it forward.`;
    case ProposalEvent.SET_DOWN:
      return `Set down in ${headed}.`;
    case ProposalEvent.RESOLUTION:
      return `${headed}. A yes ${edge["direction"] === "HINDERS" ? "hinders" : "advances"} it.`;
    case ProposalEvent.OUTCOME:
      return said ?? `${String(edge["outcome"]).toLowerCase()} in ${headed}.`;
    default:
      return said ?? "";
  }
}
