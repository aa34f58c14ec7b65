import { MembershipStatus } from "../../coalitions/membership-status";
import type { MembershipWhere } from "../../coalitions/membership.where";
import { coalitionInSentence } from "../../coalitions/coalition";
import {
  type DoubtfulOnRoll,
  type Membership,
  type RollAsked,
  doubtfulOnRoll,
  membershipsOfState,
  statesOnRoll,
} from "../../coalitions/memberships";
import { dateInWords, firstDay, lastDay } from "../../dates/span";
import { MembershipEvidence } from "../../positions/evidence-kinds";
import { footnotes } from "../../positions/evidence-from-fact";
import type { Named } from "../../names/named";
import { inSentence } from "../../names/in-sentence";
import type { Names } from "../../names/names";
import { type StateWord, stateWord } from "../../states/clause";
import { type Evidence } from "../../states/evidence";
import { Confidence } from "../../states/confidence";
import { universeOf } from "../../states/universe";
import { rollOf } from "../roll-asked";
import { memberPhrase, standings } from "./member.phrase";

/** Belongs to a coalition that has members on record. */
export const onRoll: StateWord<MembershipWhere> = stateWord(memberPhrase, (where, { names, path, argument }) => {
  const coalition = names.get(["Coalition"], where.coalition, `${argument}.coalition`);
  const { key, open, hasRoll } = coalition;
  const asked = rollOf(key, where.on, where.status);
  return {
    path,
    caveats: caveatsOf(coalition, names),
    gap: async (reading) => {
      if (!hasRoll) return { recorded: 0n, notes: [] };
      const notes = asked.to === null ? [] : doubtsOf(await doubtfulOnRoll(reading, asked));
      if (open) return { recorded: await statesOnRoll(reading, asked), notes };
      return notes.length === 0 ? null : { recorded: (await universeOf(reading)).everyone, notes };
    },
    members: (reading) => statesOnRoll(reading, asked),
    evidence: async (reading, iso3) =>
      (await membershipsOfState(reading, { ...asked, iso3 })).map((row) => membershipEvidence(row, asked, path)),
  };
});

/** What is not known of who belongs to a coalition. */
function caveatsOf(coalition: Named, names: Names): string[] {
  const { open, hasRoll } = coalition;
  const name = inSentence(coalition);
  if (hasRoll && open)
    return [
      `The list of the members of ${name} is not complete: a state that is not on it may belong to the coalition all the same.`,
    ];
  if (hasRoll) return [];
  const near = names.rolled(coalition).map((one) => `"${one.key}" (${one.name})`);
  const instead = near.length === 0 ? "" : ` Near to it in name, and with members on record: ${near.join(", ")}.`;
  return [`Who belongs to ${name} is not on record, so no state counts as a member of it.${instead}`];
}

/** What the days of the memberships leave open, in words. */
const doubtsOf = ({ undated, undecided }: DoubtfulOnRoll): string[] => [
  ...(undated === 0
    ? []
    : [`Of ${undated} of those who belong it is not on record since when: they count from before any day.`]),
  ...(undecided === 0
    ? []
    : [
        `Of ${undecided} of those who belong it is not on record on which day that began or ended, and it may not have been by then.`,
      ]),
];

/** A membership as evidence; `clause` is the path of the clause it satisfies. */
function membershipEvidence({ edge, coalition }: Membership, asked: RollAsked, clause: string): Evidence {
  const status = edge["status"] as MembershipStatus;
  const said = (field: string) => (edge[field] ?? null) as string | null;
  const [from, to] = [said("from"), said("to")];
  const until = to === null ? "" : ` until ${to}`;
  const since =
    from === null ? `${until}; the start is not recorded` : ` ${to === null ? "since" : "from"} ${from}${until}`;
  return Object.assign(new MembershipEvidence(), footnotes(edge), {
    clause,
    summary: `${standings[status].one} ${coalitionInSentence(coalition)}${since}${doubtOf(from, to, asked)}.`,
    confidence: status === MembershipStatus.DISPUTED ? Confidence.LOW : Confidence.HIGH,
    date: said("from"),
    from: said("from"),
    to: said("to"),
    status,
    coalition,
  });
}

/** What remains open where the days asked about are so near to a beginning or an end that is no plain day that it may lie beyond them. */
function doubtOf(from: string | null, to: string | null, asked: RollAsked): string {
  const isUnknown = "is not on record, so it may have";
  if (from !== null && asked.to !== null && asked.to < lastDay(from))
    return `; on which day of ${dateInWords(from)} ${isUnknown} begun later`;
  if (to !== null && asked.from !== null && asked.from > firstDay(to))
    return `; on which day of ${dateInWords(to)} it ended ${isUnknown} ended earlier`;
  return "";
}
