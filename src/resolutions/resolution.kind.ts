import { Kind, Tie, cited, flag, parts, span, text, texts, to, whole, word } from "../graph/kind";
import { coalition } from "../coalitions/coalition.kind";
import { process } from "../meetings/meeting.kind";
import { paragraph } from "../reports/paragraph.kind";
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
  told: "apart",
  names: ["title", "aliases"],
  about: "A resolution or a decision of the UN General Assembly, with its recorded votes if there were any.",
  fields: {
    symbol: text("The UN document symbol, such as `A/RES/77/37` or `Decision 75/564`.", {
      required: true,
      searched: true,
    }),
    title: text("Its title.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    kind: word(ResolutionKind, "Resolution or decision.", { required: true }),
    summary: text("What it does, in our words.", { searched: true, longest: 600 }),
    note: text("What the sources leave open about it."),
    track: text("The line of texts it belongs to, such as OEWG, GGE, PoA or cybercrime.", { required: true }),
    date: span("When the General Assembly adopted it; always on record.", { required: true, indexed: true }),
    adoption: word(Adoption, "By recorded vote or without a vote.", { required: true }),
    committee: text("The Main Committee it came from."),
    committeeReport: text("The symbol of the committee's report to the General Assembly."),
    committeeDate: span("When the committee voted."),
    meetingRecord: text("The symbol of the verbatim record of the meeting that adopted it."),
    draft: text("The symbol of its draft."),
    draftNote: text("Where the symbol of the draft is from."),
    plenaryYes: whole("Votes in favour in plenary."),
    plenaryNo: whole("Votes against in plenary."),
    plenaryAbstain: whole("Abstentions in plenary."),
    plenaryNotVoting: whole("Members in none of the three lists."),
    committeeYes: whole("Votes in favour in committee."),
    committeeNo: whole("Votes against in committee."),
    committeeAbstain: whole("Abstentions in committee."),
    textRead: flag(
      "Its text was read when its paragraphs were noted, so a subject that none of them mentions is not in it.",
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
  about: "A recorded vote.",
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
