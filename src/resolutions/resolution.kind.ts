import { Kind, Tie, cited, parts, span, text, texts, to, whole, word } from "../graph/kind";
import { coalition } from "../coalitions/coalition.kind";
import { process } from "../meetings/meeting.kind";
import { paragraph } from "../reports/report.kind";
import { organisation, state } from "../states/state.kind";
import { topic } from "../topics/topic.kind";
import { Choice, VotingBody } from "./choice";
import { SponsorRole } from "./sponsor-role";
import { BearingDirection } from "./bearing-direction";
import { Adoption, ResolutionKind } from "./adoption";

export const resolution: Kind = {
  label: "Resolution",
  key: "symbol",
  plural: "resolutions",
  few: true,
  told: "apart",
  names: ["title", "draft", "aliases"],
  about: "A resolution or a decision of the UN General Assembly, with its recorded votes if there were any.",
  fields: {
    symbol: text("The UN document symbol, such as `A/RES/77/37` or `Decision 75/564`.", {
      required: true,
      searched: true,
    }),
    title: text("The title of the resolution.", { required: true, searched: true }),
    aliases: texts("Other names of the resolution.", { searched: true }),
    kind: word(ResolutionKind, "Whether the text is a resolution or a decision.", { required: true }),
    summary: text("What it does, in our words.", { searched: true, longest: 600 }),
    note: text("What the sources leave open about the resolution."),
    track: text("The line of texts to which the resolution belongs, such as OEWG, GGE, PoA or cybercrime.", {
      required: true,
    }),
    date: span("The date on which the General Assembly adopted the resolution; always known.", {
      required: true,
      indexed: true,
    }),
    adoption: word(Adoption, "Whether the resolution was adopted by a recorded vote or without a vote.", {
      required: true,
    }),
    committee: text("The Main Committee of the General Assembly from which the resolution came."),
    committeeReport: text("The symbol of the committee's report to the General Assembly."),
    committeeDate: span("The date of the vote in the committee."),
    meetingRecord: text("The symbol of the verbatim record of the meeting that adopted it."),
    draft: text("The symbol of the draft of the resolution."),
    draftNote: text("Where the symbol of the draft is from."),
    plenaryYes: whole("Votes in favour in plenary."),
    plenaryNo: whole("Votes against in plenary."),
    plenaryAbstain: whole("Abstentions in plenary."),
    plenaryNotVoting: whole("The number of members that are in none of the three lists of the vote."),
    committeeYes: whole("Votes in favour in committee."),
    committeeNo: whole("Votes against in committee."),
    committeeAbstain: whole("Abstentions in committee."),
    readFor: to(
      "READ_FOR",
      () => [topic],
      "The topics for which the whole text of the resolution was read: only of these, where no paragraph mentions it, may it be told that the resolution does not.",
      { many: true },
    ),
    process: to("OF", () => [process], "The process it set up or belongs to."),
    bearsOn: parts(() => bearsOn, "resolution", "The topics that it is about, and what a yes vote means for each."),
    sponsors: parts(() => sponsored, "resolution", "Who sponsored it."),
    votes: parts(() => voted, "resolution", "Who voted how."),
    paragraphs: parts(() => paragraph, "document", "Its paragraphs on record."),
    ...cited(),
  },
};

export const voted: Tie = {
  type: "VOTED",
  rows: { table: "votes", beside: "resolution" },
  about: "A vote at which each state's choice was taken down.",
  from: { state },
  to: { resolution },
  key: ["state", "resolution", "body"],
  fields: {
    choice: word(Choice, "ABSENT: in none of the three lists of the roll call.", { required: true }),
    body: word(VotingBody, "Plenary or committee.", { required: true }),
    ...cited(),
  },
};

export const sponsored: Tie = {
  type: "SPONSORED",
  rows: { table: "sponsors", beside: "resolution" },
  about: "Who put a resolution forward.",
  from: { state, organisation, group: coalition },
  to: { resolution },
  key: ["state", "organisation", "group", "resolution", "role"],
  fields: { role: word(SponsorRole, "Sponsor, additional sponsor or lead.", { required: true }), ...cited() },
};

export const bearsOn: Tie = {
  type: "BEARS_ON",
  about: "What a yes vote means for a topic.",
  from: { resolution },
  to: { topic },
  key: ["resolution", "topic"],
  fields: {
    direction: word(BearingDirection, "ADVANCES: a yes supports it. HINDERS: a yes opposes it.", { required: true }),
  },
};
