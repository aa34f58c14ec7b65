import { vocabulary } from "../graph/vocabulary";

/** What sort of thing a search found. */
export const Findable = vocabulary("SearchType", "What sort of thing a search found.", {
  STATE: "A member or observer state of the United Nations.",
  ORGANISATION: "An actor that is not a state, such as an NGO.",
  COALITION: "A set of states: a regional group, a bloc, the signatories of something.",
  TOPIC: "Something that is argued about.",
  NORM: "One of the 11 norms of 2015.",
  PROPOSAL: "Something that somebody put on the table.",
  REPORT: "A report, a draft of one, a paper or a letter.",
  RESOLUTION: "A resolution or a decision of the UN General Assembly.",
  PARAGRAPH: "One paragraph of a report or of a resolution.",
  LINEAGE: "A passage or an idea that is followed through documents.",
  STATEMENT: "One act of speech: who said what, where and when.",
  MEETING: "A session, a dialogue, a debate, a summit.",
  PROCESS: "A line of work of the United Nations on cyberspace.",
  RECOMMENDATION: "What an organisation recommends.",
  FIGURE: "A number or a plain fact on record.",
  SOURCE: "A document, page or dataset that evidence points into.",
});
export type Findable = keyof typeof Findable;

/** The type of what the graph labels so: `State` is STATE. Throws for any other label, which is a fault of ours. */
export function typeOf(label: string): Findable {
  const type = byName.get(label.toUpperCase());
  if (type === undefined) throw new Error(`a ${label} is nothing that a search finds`);
  return type;
}

const byName = new Map<string, Findable>(Object.entries(Findable));
