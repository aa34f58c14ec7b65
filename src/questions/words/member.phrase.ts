import { MembershipStatus } from "../../coalitions/membership-status";
import type { MembershipWhere } from "../../coalitions/membership.where";
import { inAnyOrder } from "../../phrases/order";
import { type Part, alsoRead, field, oneOf, sequence, unlikely, without } from "../../phrases/phrase";
import { day } from "../../phrases/time";
import { mapped } from "../../phrases/values";
import { choice, listOf, verb, wording } from "../../phrases/wording";
import {
  anyCoalition,
  declared,
  endorsing,
  published,
  publishedPaper,
  publishing,
  ratified,
  signed,
  signing,
} from "./signed.phrase";
import { belonging } from "./belonging";
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

const on = field<MembershipWhere, "on">("on", day);
const status = field<MembershipWhere, "status">("status", listOf(standing));

const when = inAnyOrder<MembershipWhere>(on);

/** Belongs to a coalition; that is what is said, too, where MEMBER alone is asked for. */
const said = oneOf<Partial<MembershipWhere>>(
  without(["status", "on"], sequence<MembershipWhere>(wording("belong to"), anyCoalition)),
  without(["status"], sequence<MembershipWhere>(wording("belonged to"), anyCoalition, on)),
  without(["on"], sequence<MembershipWhere>(wording("are"), status, anyCoalition)),
  sequence<MembershipWhere>(wording("were"), status, anyCoalition, on),
);

const alsoSaid: readonly Part<MembershipWhere>[] = [
  sequence<MembershipWhere>(wording("belong to", ...belonging), anyCoalition, when),
  sequence<MembershipWhere>(wording(...(verb("ratify") as [string, ...string[]])), ratified, when),
  sequence<MembershipWhere>(wording(...signing), signed, when),
  unlikely(sequence<MembershipWhere>(wording(...endorsing), declared, when), 0.2),
  sequence<MembershipWhere>(wording(...publishing), published, when),
  sequence<MembershipWhere>(wording("with", "have", "has", "had", "having"), publishedPaper, when),
  unlikely(sequence<MembershipWhere>(anyCoalition, wording(...stateNouns, "members"), when), 0.2),
  sequence<MembershipWhere>(signed, wording("signatories", "signers", "signatory states", "parties"), when),
  unlikely(sequence<MembershipWhere>(anyCoalition), 1),
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
