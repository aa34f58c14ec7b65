import { registerEnumType } from "type-graphql";

/** What sort of thing a search found. */
export enum Findable {
  STATE = "STATE",
  ORGANISATION = "ORGANISATION",
  COALITION = "COALITION",
  TOPIC = "TOPIC",
  NORM = "NORM",
  PROPOSAL = "PROPOSAL",
  REPORT = "REPORT",
  RESOLUTION = "RESOLUTION",
  PARAGRAPH = "PARAGRAPH",
  LINEAGE = "LINEAGE",
  STATEMENT = "STATEMENT",
  MEETING = "MEETING",
  PROCESS = "PROCESS",
  RECOMMENDATION = "RECOMMENDATION",
  FIGURE = "FIGURE",
  SOURCE = "SOURCE",
}
registerEnumType(Findable, {
  name: "SearchType",
  description: "What sort of thing a search found.",
  valuesConfig: {
    STATE: { description: "A member or observer state of the United Nations." },
    ORGANISATION: { description: "An actor that is not a state, such as an NGO." },
    COALITION: { description: "A set of states: a regional group, a bloc, the signatories of something." },
    TOPIC: { description: "Something that is argued about." },
    NORM: { description: "One of the 11 norms of 2015." },
    PROPOSAL: { description: "Something that somebody put on the table." },
    REPORT: { description: "A report, a draft of one, a paper or a letter." },
    RESOLUTION: { description: "A resolution or a decision of the UN General Assembly." },
    PARAGRAPH: { description: "One paragraph of a report or of a resolution." },
    LINEAGE: { description: "A passage or an idea that is followed through documents." },
    STATEMENT: { description: "One act of speech: who said what, where and when." },
    MEETING: { description: "A session, a dialogue, a debate, a summit." },
    PROCESS: { description: "A line of work of the United Nations on cyberspace." },
    RECOMMENDATION: { description: "What an organisation recommends." },
    FIGURE: { description: "A number or a plain fact on record." },
    SOURCE: { description: "A document, page or dataset that evidence points into." },
  },
});

/** The type of what the graph labels so: `State` is STATE. Throws for any other label, which is a fault of ours. */
export function typeOf(label: string): Findable {
  const type = byName.get(label.toUpperCase());
  if (type === undefined) throw new Error(`a ${label} is nothing that a search finds`);
  return type;
}

const byName = new Map<string, Findable>(Object.entries(Findable));
