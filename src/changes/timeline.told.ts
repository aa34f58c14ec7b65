import { actors } from "../coalitions/any-actor";
import type { Reading } from "../graph/reading";
import { compared } from "../pages/orders";
import type { Document } from "../reports/document";
import { paragraphs } from "../reports/report.things";
import { documents } from "../resolutions/whole.graph";
import { citationsOf } from "../sources/citation";
import { statements } from "../statements/statement.things";
import { ProposalTimelineEntry } from "./timeline";
import { type EventRow, eventsOf } from "./timeline.graph";
import { ProposalEvent } from "./timeline-kind";

/** Everything that happened to a proposal, the earliest first, in order of the last day; of one day, in the order of a proposal's way, then the more precise first; the undated comes last. */
export async function proposalTimelineOf(reading: Reading, slug: string): Promise<ProposalTimelineEntry[]> {
  const [rows, makers] = await Promise.all([eventsOf(reading, slug), makersOf(reading)]);
  return rows.map((row) => entryOf(row, makers)).sort((a, b) => compared(placeOfEntry(a), placeOfEntry(b)));
}

const kinds = Object.values(ProposalEvent);
/** After every day, as people sort. */
const undated = "undated";
/** Later first days are more precise, so they come first among those that end on one day. */
const turned = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** Where an entry stands in the timeline. */
export const placeOfEntry = ({ place }: ProposalTimelineEntry) => place;

/** What makes things of a row. */
async function makersOf(reading: Reading) {
  const [actorFrom, statementFrom, documentFrom, paragraphFrom] = await Promise.all([
    actors.maker(reading),
    statements.maker(reading),
    documents.maker(reading),
    paragraphs.maker(reading),
  ]);
  return { actorFrom, statementFrom, documentFrom, paragraphFrom };
}

function entryOf(row: EventRow, makers: Awaited<ReturnType<typeof makersOf>>): ProposalTimelineEntry {
  const document = row.document === null ? null : makers.documentFrom(row.document);
  const by = row.actors.map(makers.actorFrom).sort((a, b) => compared([a.name], [b.name]));
  const { stance, outcome, direction } = row.told;
  return Object.assign(new ProposalTimelineEntry(), {
    date: row.date,
    kind: row.kind,
    summary: summaryOf(row, document, by.map(({ name }) => name).join(", ")),
    actors: by,
    statement: row.statement === null ? null : makers.statementFrom(row.statement),
    stance,
    document,
    paragraph: row.paragraph === null ? null : makers.paragraphFrom(row.paragraph),
    outcome,
    direction,
    citations: citationsOf(row.footnotes),
    place: [dayOf(row) ?? undated, kinds.indexOf(row.kind), turned(row.first ?? undated), row.key] as const,
  });
}

/** The last day of the date; a proposal was put forward before anything else happened to it, so the first day of that. */
const dayOf = ({ kind, first, last }: EventRow): string | null => (kind === ProposalEvent.PUT_FORWARD ? first : last);

function summaryOf({ kind, told }: EventRow, document: Document | null, actors: string): string {
  const headed = document === null ? "" : `${document.symbol}: ${document.title}`;
  switch (kind) {
    case ProposalEvent.SPONSORED:
      return `${actors} joined in putting it forward.`;
    case ProposalEvent.SET_DOWN:
      return `Set down in ${headed}.`;
    case ProposalEvent.RESOLUTION:
      return `${headed}. A yes ${told.direction === "HINDERS" ? "hinders" : "advances"} it.`;
    case ProposalEvent.OUTCOME:
      return told.summary ?? `${String(told.outcome).toLowerCase()} in ${headed}.`;
    default:
      return told.summary ?? "";
  }
}
