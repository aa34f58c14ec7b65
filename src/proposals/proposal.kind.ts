import { Kind, Tie, cited, parts, span, text, texts, to, word } from "../graph/kind";
import { coalition } from "../coalitions/coalition.kind";
import { meeting } from "../meetings/meeting.kind";
import { paragraph } from "../reports/paragraph.kind";
import { report } from "../reports/report.kind";
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
  told: "apart",
  names: ["name", "aliases"],
  about: "Something that somebody put on the table: a mechanism, a repository, a wording.",
  fields: {
    slug: text("Its name in a URL, such as `threat-repository`.", { required: true }),
    name: text("Its name.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    summary: text("What it proposes, in our words.", { required: true, searched: true, longest: 600 }),
    date: span("When it was put forward, as precisely as its source says.", { indexed: true }),
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
    concept: to("SET_DOWN_IN", () => [report], "The documents that set it down.", { many: true }),
    sponsors: parts(() => proposed, "proposal", "Who put it forward."),
    bearing: parts(
      () => bearsOnProposal,
      "proposal",
      "The resolutions that are about it, and what a yes vote means for it.",
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
    note: text("What the source adds."),
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
    outcome: word(Outcome, "What became of it there.", { required: true }),
    summary: text("How, in our words.", { longest: 600 }),
    ...cited(),
  },
};
