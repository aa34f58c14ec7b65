import { MembershipStatus } from "../../coalitions/membership-status";
import type { MembershipWhere } from "../../coalitions/membership.where";
import { inSentence } from "../../names/in-sentence";
import { inAnyOrder } from "../../phrases/order";
import { type Part, alsoRead, field, oneOf, sequence, unlikely, without } from "../../phrases/phrase";
import { day } from "../../phrases/time";
import { mapped, thingNamed } from "../../phrases/values";
import { choice, listOf, verb, wording } from "../../phrases/wording";
import { stateNouns } from "./adjective.phrase";

/** What a standing is called, of one and of many. */
export const standings: Readonly<Record<MembershipStatus, { readonly one: string; readonly many: string }>> = {
  MEMBER: { one: "Member of", many: "members of" },
  OBSERVER: { one: "Observer at", many: "observers at" },
  ASSOCIATE: { one: "Associate member of", many: "associate members of" },
  FORMER: { one: "Former member of", many: "former members of" },
  DISPUTED: { one: "By one source and not by another, member of", many: "disputed members of" },
  INACTIVE: { one: "Inactive member of", many: "inactive members of" },
};

const many = (status: MembershipStatus): [string] => [standings[status].many];
const standing = choice<MembershipStatus>({
  MEMBER: many("MEMBER"),
  OBSERVER: many("OBSERVER"),
  ASSOCIATE: many("ASSOCIATE"),
  FORMER: many("FORMER"),
  DISPUTED: many("DISPUTED"),
  INACTIVE: many("INACTIVE"),
});

const coalition = field<MembershipWhere, "coalition">("coalition", thingNamed(["Coalition"], inSentence));
/** Of a treaty those who ratified it, where a roll of them is kept, and not those who signed. */
const ratified = field<MembershipWhere, "coalition">("coalition", {
  ...thingNamed(["Coalition"], inSentence),
  hear: (typed, at) =>
    thingNamed(["Coalition"], inSentence)
      .hear(typed, at)
      .map((heard) => {
        const { names } = typed.lexicon;
        const signed = names.find(["Coalition"], heard.value)?.key ?? heard.value;
        const its = names.find(["Coalition"], signed.replace(/-signatories$/, "-ratifications"));
        return { ...heard, value: its?.key ?? heard.value };
      }),
});
const on = field<MembershipWhere, "on">("on", day);
const status = field<MembershipWhere, "status">("status", listOf(standing));

const belonging = [
  "belongs to",
  "belonging to",
  ...["are", "is", "were", "was", "be", "being"].flatMap((be) => [
    ...[
      "members of",
      "a member of",
      "member of",
      "part of",
      "in",
      "within",
      "among",
      "one of",
      "on the side of",
      "party to",
      "parties to",
    ].map((of) => `${be} ${of}`),
    be,
  ]),
  "members of",
  "member of",
  "member states of",
  "states of",
  "states in",
  "parties to",
  "signatories of",
  "signatories to",
  ...verb("join"),
  ...verb("sign"),
  ...verb("sign", "up to"),
  ...verb("adhere", "to"),
  ...verb("accede", "to"),
  ...verb("publish"),
  ...verb("sit", "in", "sat"),
  "from",
  "within",
  "of",
  "in",
  "inside",
  "among",
] as const;

const when = inAnyOrder<MembershipWhere>(on);

/** Belongs to a coalition; that is what is said, too, where MEMBER alone is asked for. */
const said = oneOf<Partial<MembershipWhere>>(
  without(["status", "on"], sequence<MembershipWhere>(wording("belong to"), coalition)),
  without(["status"], sequence<MembershipWhere>(wording("belonged to"), coalition, on)),
  without(["on"], sequence<MembershipWhere>(wording("are"), status, coalition)),
  sequence<MembershipWhere>(wording("were"), status, coalition, on),
);

const alsoSaid: readonly Part<MembershipWhere>[] = [
  sequence<MembershipWhere>(wording("belong to", ...belonging), coalition, when),
  sequence<MembershipWhere>(wording(...(verb("ratify") as [string, ...string[]])), ratified, when),
  unlikely(sequence<MembershipWhere>(coalition, wording(...stateNouns, "members"), when), 0.2),
  unlikely(sequence<MembershipWhere>(coalition), 1),
];

const onlyMembers = ({ status: given }: Partial<MembershipWhere>): boolean =>
  given?.length === 1 && given[0] === MembershipStatus.MEMBER;

/** Belongs to a coalition, or stands to it in another way. */
export const memberPhrase = mapped<Partial<MembershipWhere>, MembershipWhere>(
  oneOf(said, ...alsoSaid.map(alsoRead)),
  (heard) => {
    const { status: given, ...rest } = heard;
    const whole = onlyMembers(heard) ? rest : { ...rest, ...(given ? { status: given } : {}) };
    return { ...whole, coalition: heard.coalition ?? "" };
  },
  ({ status: given, ...rest }) =>
    given === null || given === undefined || given.length === 0 || onlyMembers({ status: given })
      ? rest
      : { ...rest, status: given },
);
