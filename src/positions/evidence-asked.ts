import { type Days, daysAsked, timeInWords } from "../dates/period";
import { isGiven } from "../given";
import { inWords } from "../graph/vocabulary";
import { BadQuestion } from "../errors";
import { inSentence } from "../names/in-sentence";
import type { Names } from "../names/names";
import type { ClausePlace } from "../states/clause";
import { actsInWords } from "../statements/stance";
import { subjectSaid, withNarrower, withTopics } from "../statements/subject.words";
import { subjectsGiven } from "../statements/subjects-given";
import { Attribution, type EvidenceKind, type RecordWhere, type SubjectWhere } from "./position.where";

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

/** The subject that an input names, as keys and for a sentence. Throws BadQuestion unless exactly one is named. */
export function subjectAsked(where: SubjectWhere, { names, argument }: Pick<ClausePlace, "names" | "argument">) {
  const given = subjectsGiven(where);
  const [only] = given;
  if (only === undefined || given.length > 1)
    throw new BadQuestion(
      `${argument}: name one of topic, norm, paragraph or proposal; ${given.length} are named.`,
      argument,
    );
  const { field, label, spelling } = only;
  if (where.includeNarrower === true && field !== "topic")
    throw new BadQuestion(
      `${argument}.includeNarrower: only a topic has narrower ones.`,
      `${argument}.includeNarrower`,
    );
  if (where.throughTopics === true && field !== "norm")
    throw new BadQuestion(
      `${argument}.throughTopics: only a norm concerns topics; name it as norm.`,
      `${argument}.throughTopics`,
    );
  const found = names.get([label], spelling, `${argument}.${field}`);
  const { key } = found;
  const keys = {
    topics: [] as string[],
    norms: [] as string[],
    throughNorms: where.throughTopics === true ? [found.key] : [],
    proposals: [] as string[],
    paragraphs: [] as string[],
    [`${field}s`]: [key],
  };
  const said = subjectSaid(found);
  if (where.throughTopics === true) return { keys, label, key, said: withTopics(said) };
  if (where.includeNarrower !== true) return { keys, label, key, said };
  keys.topics = [...names.under(key)];
  return { keys, label, key, said: withNarrower(said) };
}

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
export const kindsInWords = (kinds: readonly EvidenceKind[] | null | undefined): string =>
  isGiven(kinds) && kinds.length > 0 ? ` by ${inWords(kinds)}` : "";

/** When, where, by what and in whose words, for a sentence. */
export function circumstances(where: RecordWhere, names: Names, argument: string): string {
  const meeting = isGiven(where.meeting) ? ` at ${names.get(["Meeting"], where.meeting, argument).name}` : "";
  const process = isGiven(where.process) ? ` in ${inSentence(names.get(["Process"], where.process, argument))}` : "";
  const through = where.attribute === Attribution.INCLUDE_COALITIONS ? " themselves or through a coalition" : "";
  return `${actsInWords(where.act)}${kindsInWords(where.evidence)}${through}${meeting}${process}${timeInWords(where)}`;
}
