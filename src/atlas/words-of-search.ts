import type { SearchType } from "./operations/graphql";

/** What is found by a search, in the plural. */
export const searchTypes: Readonly<Record<SearchType, string>> = {
  STATE: "states",
  ORGANISATION: "organisations",
  COALITION: "coalitions",
  TOPIC: "topics",
  NORM: "norms",
  PROPOSAL: "proposals",
  RESOLUTION: "resolutions",
  ROLL_CALL: "recorded votes",
  REPORT: "reports",
  PARAGRAPH: "paragraphs",
  LINEAGE: "passages followed through texts",
  STATEMENT: "statements",
  MEETING: "meetings",
  PROCESS: "processes",
  RECOMMENDATION: "recommendations",
  FIGURE: "figures",
  SOURCE: "sources",
};

/** What one thing that is found is. */
export const foundAs: Readonly<Record<SearchType, string>> = {
  STATE: "State",
  ORGANISATION: "Organisation",
  COALITION: "Coalition",
  TOPIC: "Topic",
  NORM: "Norm",
  PROPOSAL: "Proposal",
  RESOLUTION: "Resolution",
  ROLL_CALL: "Recorded vote",
  REPORT: "Report",
  PARAGRAPH: "Paragraph",
  LINEAGE: "Passage followed through texts",
  STATEMENT: "Statement",
  MEETING: "Meeting",
  PROCESS: "Process",
  RECOMMENDATION: "Recommendation",
  FIGURE: "Figure",
  SOURCE: "Source",
};
