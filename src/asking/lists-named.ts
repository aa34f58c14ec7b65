// cspell:ignore rollcalls
import { type Part, field } from "../phrases/phrase";
import { choice } from "../phrases/wording";
import type { Slots } from "./pattern";

/** What a question names that asks for a list. */
export interface ListSlots extends Slots {
  list?: string;
  /** A kind of states, by the name of its field. */
  of?: string;
}

/** The lists that have pages, by what each is called. */
export const lists = field<ListSlots, "list">(
  "list",
  choice({
    topics: ["topics", "subjects", "issues", "topic", "themes"],
    coalitions: ["coalitions", "groups", "blocs", "coalition", "alliances", "groups of states", "groupings"],
    resolutions: ["resolutions", "decisions", "resolution", "draft resolutions"],
    "roll-calls": ["roll calls", "roll call", "roll call votes", "recorded votes", "rollcalls", "votes"],
    reports: [
      "annual progress reports",
      "progress reports",
      "outcome documents",
      "reports",
      "drafts",
      "documents",
      "texts",
      "text",
      "draft",
    ],
    proposals: ["proposals", "proposal", "ideas", "initiatives", "suggestions", "amendments"],
    norms: ["norms", "norm", "11 norms", "eleven norms", "norms of responsible state behaviour"],
    meetings: ["meetings", "sessions", "meeting"],
    processes: ["processes", "working groups", "process"],
    organisations: [
      "organisations",
      "NGOs",
      "companies",
      "stakeholders",
      "non-governmental organisations",
      "civil society organisations",
      "civil society groups",
      "firms",
      "tech companies",
      "think tanks",
    ],
    sources: ["sources", "source"],
    statements: ["statements", "speeches", "interventions"],
    lineages: ["lineages", "passages"],
    recommendations: ["recommendations", "recommendation", "advice"],
    figures: ["figures", "numbers"],
  }),
) as Part<Slots>;
