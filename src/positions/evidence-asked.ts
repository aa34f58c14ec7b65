import { type Days, daysAsked } from "../dates/period";
import { isGiven } from "../given";
import type { Names } from "../names/names";
import type { ClausePlace } from "../states/clause";
import { byKinds, circumstancesPhrase } from "./circumstances.phrase";
import { Attribution, type EvidenceKind, type RecordWhere } from "./position.where";
import { subjectAsked } from "./subject-asked";

/** A question about a subject as the graph takes it: keys, ISO days, plain words; its JSON is its identity. */
export interface EvidenceAsked {
  readonly topics: readonly string[];
  readonly norms: readonly string[];
  /** The norms of which the topics that they concern count too. */
  readonly throughNorms: readonly string[];
  readonly proposals: readonly string[];
  readonly paragraphs: readonly string[];
  /** Empty: any. */
  readonly stances: readonly string[];
  readonly acts: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly meeting: string | null;
  readonly process: string | null;
  /** Empty: any. */
  readonly kinds: readonly EvidenceKind[];
  readonly coalitions: boolean;
}

/** Whatever is on record, on no subject yet: what a question about evidence adds to. */
export const anyEvidence = {
  topics: [],
  norms: [],
  throughNorms: [],
  proposals: [],
  paragraphs: [],
  stances: [],
  acts: [],
  from: null,
  to: null,
  meeting: null,
  process: null,
  kinds: [],
  coalitions: false,
} as const satisfies EvidenceAsked;

/** A question about who is on record on a subject, whatever the side. */
export function recordAsked(where: RecordWhere, place: Pick<ClausePlace, "names" | "argument">): EvidenceAsked {
  const { names, argument } = place;
  const days: Days = daysAsked(where, argument) ?? { from: null, to: null };
  return {
    ...anyEvidence,
    ...subjectAsked(where, place).keys,
    acts: where.act ?? [],
    ...days,
    meeting: isGiven(where.meeting) ? names.get(["Meeting"], where.meeting, `${argument}.meeting`).key : null,
    process: isGiven(where.process) ? names.get(["Process"], where.process, `${argument}.process`).key : null,
    kinds: where.evidence ?? [],
    coalitions: where.attribute === Attribution.INCLUDE_COALITIONS,
  };
}

/** The same question less how, where and by what kind of evidence: on that, coverage is reckoned. */
export const ofAnyKind = (asked: EvidenceAsked): EvidenceAsked => ({
  ...asked,
  stances: [],
  acts: [],
  meeting: null,
  process: null,
  kinds: [],
});

/** ` by vote or sponsorship`, for a sentence; empty where any kind will do. */
export const kindsInWords = (kinds: readonly EvidenceKind[] | null | undefined, names: Names): string =>
  spaced(isGiven(kinds) && kinds.length > 0 ? byKinds.say({ evidence: [...kinds] }, names) : "");

/** When, where, by what and in whose words, for a sentence. */
export const circumstances = (where: RecordWhere, names: Names): string =>
  spaced(circumstancesPhrase.say(where, names));

const spaced = (said: string | undefined): string => (said === undefined || said === "" ? "" : ` ${said}`);
