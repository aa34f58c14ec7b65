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
import { PutToVote, RollHeld, VoteResult } from "./roll-held";

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
    meetingRecord: text("The symbol of the verbatim record of the meeting that adopted it."),
    draft: text("The symbol of the draft of the resolution."),
    draftNote: text("Where the symbol of the draft is from."),
    readFor: to(
      "READ_FOR",
      () => [topic],
      "The topics for which the whole text of the resolution was read: only of these, where no paragraph mentions it, may it be told that the resolution does not.",
      { many: true },
    ),
    process: to("OF", () => [process], "The process it set up or belongs to."),
    bearsOn: parts(() => bearsOn, "resolution", "The topics that it is about, and what a yes vote means for each."),
    sponsors: parts(() => sponsored, "resolution", "Who sponsored it."),
    rollCalls: parts(() => rollCall, "resolution", "The recorded votes on it, or on a part of it."),
    paragraphs: parts(() => paragraph, "document", "Its paragraphs on record."),
    ...cited(),
  },
};

export const rollCall: Kind = {
  label: "RollCall",
  key: "id",
  plural: "rollCalls",
  few: true,
  about:
    "One recorded vote, at which each state's choice was taken down: in the General Assembly or in a committee of it, on a whole text or on a part of one.",
  fields: {
    id: text("Our own id of the vote, such as `RC-77-37-plenary`.", { required: true }),
    body: word(VotingBody, "Whether the vote was taken in the General Assembly itself or in a committee.", {
      required: true,
    }),
    committee: text("The committee in which the vote was taken; of a vote in plenary, none."),
    on: word(PutToVote, "What was put to the vote: the whole text, a part of it, an amendment and so on.", {
      required: true,
    }),
    part: text("What was put to the vote, in words, where it was not the text as a whole.", { searched: true }),
    matter: text("What was voted on, as an imported dataset calls it.", { searched: true }),
    subjects: texts("The subjects of the vote, as an imported dataset has them.", { searched: true }),
    session: text("The session of the General Assembly, as an imported dataset has it."),
    date: span("The date of the vote, where it is on record.", { indexed: true }),
    meetingRecord: text("The symbol of the verbatim record of the meeting at which the vote was taken."),
    yes: whole("The number of votes in favour."),
    no: whole("The number of votes against."),
    abstain: whole("The number of abstentions."),
    notVoting: whole("The number of members that are in none of the three lists of the vote."),
    result: word(VoteResult, "Whether what was put to the vote was adopted or rejected, where that is on record."),
    roll: word(RollHeld, "How much of the vote is on record here: the whole roll, a part of it, or the totals alone.", {
      required: true,
    }),
    note: text("What the sources leave open about the vote."),
    resolution: to("ON", () => [resolution], "The resolution that was voted on.", { required: true }),
    votes: parts(() => voted, "rollCall", "Who voted how."),
    ...cited(),
  },
};

export const voted: Tie = {
  type: "VOTED",
  rows: { table: "votes", among: () => resolution },
  about: "What one state did in a recorded vote.",
  from: { state },
  to: { rollCall },
  key: ["state", "rollCall"],
  fields: {
    choice: word(Choice, "The choice as the record has it. ABSENT: in none of the three lists of the roll call.", {
      required: true,
    }),
    note: text("What the state said later that it had meant."),
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
