import { coalitions } from "../../coalitions/coalition.things";
import { MembershipStatus } from "../../coalitions/membership-status";
import type { MembershipWhere } from "../../coalitions/membership.where";
import { type Membership, membershipsOfState, statesOnRoll } from "../../coalitions/memberships";
import { isGiven } from "../../dates/period";
import { MembershipEvidence } from "../../positions/evidence";
import { footnotes } from "../../positions/told";
import { type StateWord } from "../../states/clause";
import { Confidence, type Evidence } from "../../states/evidence";
import { rollOf } from "../roll";

/** Belongs to a coalition that has members on record. */
export const onRoll: StateWord<MembershipWhere> = (where, { names, path, argument }) => {
  const { key, name } = names.get(["Coalition"], where.coalition, `${argument}.coalition`);
  const asked = rollOf(key, where.on, where.status);
  return {
    path,
    says: `${asOne(asked.statuses)} ${name}${isGiven(where.on) ? ` on ${where.on}` : ""}`,
    members: (reading) => statesOnRoll(reading, asked),
    evidence: async (reading, iso3) =>
      (await membershipsOfState(reading, { ...asked, iso3 })).map((row) => membershipEvidence(row, path)),
  };
};

const asOne = (statuses: readonly MembershipStatus[]): string =>
  statuses.length === 0
    ? "belong to"
    : `are on record as ${statuses.map((status) => status.toLowerCase()).join(" or ")} of`;

/** A membership as evidence; `clause` is the path of the clause it satisfies. */
function membershipEvidence({ edge, coalition }: Membership, clause: string): Evidence {
  const status = edge["status"] as MembershipStatus;
  const said = (field: string) => (edge[field] ?? null) as string | null;
  const since = said("from") === null ? "; the start is not recorded" : ` since ${said("from") ?? ""}`;
  const until = said("to") === null ? "" : ` until ${said("to") ?? ""}`;
  return Object.assign(new MembershipEvidence(), footnotes(edge), {
    clause,
    summary: `${standing[status]} ${String(coalition["name"])}${since}${until}.`,
    confidence: status === MembershipStatus.DISPUTED ? Confidence.LOW : Confidence.HIGH,
    date: said("from"),
    from: said("from"),
    to: said("to"),
    status,
    coalition: coalitions.of(coalition),
  });
}

const standing: Readonly<Record<MembershipStatus, string>> = {
  MEMBER: "Member of",
  OBSERVER: "Observer at",
  ASSOCIATE: "Associate member of",
  FORMER: "Former member of",
  DISPUTED: "By one source and not by another, member of",
  INACTIVE: "Inactive member of",
};
