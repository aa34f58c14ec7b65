import { Kind, Tie, cited, parts, span, text, texts, to, word } from "../graph/kind";
import { coalition } from "../coalitions/coalition.kind";
import { meeting } from "../meetings/meeting.kind";
import { paragraph, report } from "../reports/report.kind";
import { resolution } from "../resolutions/resolution.kind";
import { organisation, state } from "../states/state.kind";
import { topic } from "../topics/topic.kind";
import { Outcome } from "./outcome";
import { SponsorRole } from "../resolutions/sponsor-role";
import { BearingDirection } from "../resolutions/bearing-direction";

export const proposal: Kind = {
  label: "Proposal",
  key: "slug",
  plural: "proposals",
  few: true,
  told: "apart",
  names: ["name", "aliases"],
  about: "Something that somebody put on the table: a mechanism, a repository, a wording.",
  fields: {
    slug: text("The name of the proposal in a URL, such as `threat-repository`.", { required: true }),
    name: text("The usual name of the proposal.", { required: true, searched: true }),
    aliases: texts("Other names of the proposal.", { searched: true }),
    summary: text("What the proposal asks for, in our own words.", { required: true, searched: true, longest: 600 }),
    date: span("The date on which the proposal was put forward, as precisely as the source says.", { indexed: true }),
    topic: to("STANDS_FOR", () => [topic], "The topic that is this proposal, where one is."),
    meeting: to("PUT_FORWARD_AT", () => [meeting], "Where it was put forward."),
    mentionedIn: {
      is: "reference",
      type: "MENTIONS",
      direction: "from",
      kinds: () => [paragraph],
      many: true,
      about: "The paragraphs that speak of it.",
    },
    concept: to("SET_DOWN_IN", () => [report], "The documents that describe the proposal.", { many: true }),
    sponsors: parts(() => proposed, "proposal", "Who put it forward."),
    bearing: parts(
      () => bearsOnProposal,
      "proposal",
      "The resolutions that are about this subject, and what a vote of yes means for it.",
    ),
    outcomes: parts(() => resultedIn, "proposal", "What became of it."),
    ...cited(),
  },
};

export const proposed: Tie = {
  type: "SPONSORED",
  about: "Who put a proposal forward.",
  from: { state, organisation, group: coalition },
  to: { proposal },
  key: ["state", "organisation", "group", "proposal", "role"],
  fields: {
    role: word(SponsorRole, "Sponsor, additional sponsor or lead.", { required: true }),
    date: span("When."),
    note: text("What the source adds about who put the proposal forward."),
    ...cited(),
  },
};

export const bearsOnProposal: Tie = {
  type: "BEARS_ON",
  about: "What a yes vote means for a proposal.",
  from: { resolution },
  to: { proposal },
  key: ["resolution", "proposal"],
  fields: {
    direction: word(BearingDirection, "ADVANCES: a yes supports it. HINDERS: a yes opposes it.", { required: true }),
  },
};

export const resultedIn: Tie = {
  type: "RESULTED_IN",
  about: "What became of a proposal, and where.",
  from: { proposal },
  to: { paragraph, report, resolution },
  key: ["proposal", "paragraph", "report", "resolution"],
  fields: {
    outcome: word(Outcome, "What became of the proposal in the document: adopted, weakened, left out, and so on.", {
      required: true,
    }),
    summary: text("How this came about, in our own words.", { longest: 600 }),
    ...cited(),
  },
};
