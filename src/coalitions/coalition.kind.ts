import { Kind, Tie, cited, data, flag, parts, span, text, texts, word } from "../graph/kind";
import { organisation, state } from "../states/state.kind";
import { CoalitionKind } from "./coalition-kind";
import { MembershipStatus } from "./membership-status";

export const coalition: Kind = {
  label: "Coalition",
  key: "slug",
  plural: "coalitions",
  told: "apart",
  names: ["name", "aliases"],
  about:
    "A set of states: a regional group, an organisation of states, a voting bloc, the signatories of something. It has members on record, or a definition by which the members are computed.",
  fields: {
    slug: text("Its name in a URL, such as `poa-supporters`.", { required: true }),
    name: text("Its name.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    kind: word(CoalitionKind, "What sort of set it is.", { required: true, indexed: true }),
    summary: text("What holds it together, in our words.", { searched: true, longest: 600 }),
    note: text("What the sources leave open about it."),
    open: flag("The source says that there are others whom it does not name."),
    asOf: span("The day of the roll, where its members are those of a day and not of today."),
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
    note: text("What the source adds."),
    ...cited(),
  },
};
