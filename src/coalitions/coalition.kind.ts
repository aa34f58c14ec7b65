import { Kind, Tie, cited, data, flag, parts, span, text, texts, word } from "../graph/kind";
import { organisation, state } from "../states/state.kind";
import { CoalitionKind } from "./coalition-kind";
import { MembershipStatus } from "./membership-status";

export const coalition: Kind = {
  label: "Coalition",
  key: "slug",
  plural: "coalitions",
  few: true,
  told: "apart",
  names: ["name", "aliases", "inSentence"],
  about:
    "A set of states: a regional group, an organisation of states, a voting bloc, the signatories of something. It has members on record, or a definition by which the members are computed.",
  fields: {
    slug: text("The name of the coalition in a URL, such as `poa-supporters`.", { required: true }),
    name: text("The usual name of the coalition.", { required: true, searched: true }),
    aliases: texts("Other names of the coalition.", { searched: true }),
    inSentence: text(
      "The name as a sentence says it after `belong to`, such as `the PoA supporters`; only where its name with an article does not read so.",
      { longest: 120 },
    ),
    kind: word(
      CoalitionKind,
      "The sort of set that the coalition is: a regional group, a voting bloc, the signatories of a treaty, and so on.",
      { required: true, indexed: true },
    ),
    summary: text("What holds the coalition together, in our own words.", { searched: true, longest: 600 }),
    note: text("What the sources leave open about the coalition."),
    open: flag("The source says that there are others whom it does not name."),
    asOf: span(
      "The day of which the list of members is known, where the members are those of that day and not of today.",
    ),
    definition: data(
      "The rule by which it is computed, in the words of `states(where:)`; then it has no members on record.",
    ),
    members: parts(() => memberOf, "coalition", "Its members on record."),
    ...cited({ source: false, locator: false }),
  },
};

export const memberOf: Tie = {
  type: "MEMBER_OF",
  rows: { table: "members", beside: "coalition" },
  about: "Membership in time.",
  from: { state, organisation, group: coalition },
  to: { coalition },
  key: ["state", "organisation", "group", "coalition", "status", "from", "role"],
  fields: {
    id: text("Our own id of the row, where it has one."),
    from: span("Since when; without it, from before any day on record."),
    to: span("Until when; without it, still."),
    fromNote: text("What the source says of the beginning where it gives no plain date."),
    status: word(MembershipStatus, "MEMBER counts unless a question says otherwise.", { required: true }),
    role: text("In free words: signatory, chair, lead."),
    note: text("What the source adds about the membership."),
    ...cited(),
  },
};
