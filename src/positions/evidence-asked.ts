import { type Days, daysAsked, timeInWords } from "../dates/period";
import { isGiven } from "../given";
import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import type { ClausePlace } from "../states/clause";
import { actsInWords } from "../statements/stance";
import { subjectSaid } from "../statements/subject.words";
import { subjectsGiven } from "../statements/subjects-given";
import { Attribution, type RecordWhere, type SubjectWhere } from "./position.where";

/** A question about a subject as the graph takes it: keys, ISO days, plain words; its JSON is its identity. */
export interface EvidenceAsked {
  readonly topics: readonly string[];
  readonly norms: readonly string[];
  readonly proposals: readonly string[];
  readonly paragraphs: readonly string[];
  /** Empty: any. */
  readonly stances: readonly string[];
  readonly acts: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly meeting: string | null;
  readonly coalitions: boolean;
}

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
  const found = names.get([label], spelling, `${argument}.${field}`);
  const { key } = found;
  const keys = {
    topics: [] as string[],
    norms: [] as string[],
    proposals: [] as string[],
    paragraphs: [] as string[],
    [`${field}s`]: [key],
  };
  const said = subjectSaid(found);
  if (where.includeNarrower !== true) return { keys, label, key, said };
  keys.topics = [...names.under(key)];
  return { keys, label, key, said: { ...said, name: `${said.name} or a narrower topic` } };
}

/** A question about who is on record on a subject, whatever the side. */
export function recordAsked(where: RecordWhere, place: Pick<ClausePlace, "names" | "argument">): EvidenceAsked {
  const { names, argument } = place;
  const days: Days = daysAsked(where, argument) ?? { from: null, to: null };
  return {
    ...subjectAsked(where, place).keys,
    stances: [],
    acts: where.act ?? [],
    ...days,
    meeting: isGiven(where.meeting) ? names.get(["Meeting"], where.meeting, `${argument}.meeting`).key : null,
    coalitions: where.attribute === Attribution.INCLUDE_COALITIONS,
  };
}

/** When, where and in whose words, for a sentence. */
export function circumstances(where: RecordWhere, names: Names, argument: string): string {
  const meeting = isGiven(where.meeting) ? ` at ${names.get(["Meeting"], where.meeting, argument).name}` : "";
  const through = where.attribute === Attribution.INCLUDE_COALITIONS ? " themselves or through a coalition" : "";
  return `${actsInWords(where.act)}${through}${meeting}${timeInWords(where)}`;
}
