import { type Days, daysAsked, inWords, isGiven } from "../dates/period";
import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import type { Place } from "../states/clause";
import { Attribution, type RecordWhere, type SubjectWhere } from "./position.where";

/** A question about a subject as the graph takes it: keys, ISO days, plain words; its JSON is its identity. */
export interface Asked {
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

/** The subject that an input names, as keys, and its name for a sentence. Throws BadQuestion unless exactly one is named. */
export function subjectAsked(where: SubjectWhere, { names, argument }: Pick<Place, "names" | "argument">) {
  const given = (
    [
      ["topic", "Topic"],
      ["norm", "Norm"],
      ["proposal", "Proposal"],
      ["paragraph", "Paragraph"],
    ] as const
  ).filter(([field]) => isGiven(where[field]));
  const [only] = given;
  if (only === undefined || given.length > 1)
    throw new BadQuestion(
      `${argument}: name one of topic, norm, paragraph or proposal; ${given.length} are named.`,
      argument,
    );
  const [field, label] = only;
  if (where.includeNarrower === true && field !== "topic")
    throw new BadQuestion(
      `${argument}.includeNarrower: only a topic has narrower ones.`,
      `${argument}.includeNarrower`,
    );
  const { key, name } = names.get([label], where[field] ?? "", `${argument}.${field}`);
  const keys = {
    topics: [] as string[],
    norms: [] as string[],
    proposals: [] as string[],
    paragraphs: [] as string[],
    [`${field}s`]: [key],
  };
  if (where.includeNarrower === true) keys.topics = [...names.under(key)];
  return {
    keys,
    label,
    key,
    name: nameOf(label, key, name) + (where.includeNarrower === true ? " or anything under it" : ""),
  };
}

const nameOf = (label: string, key: string, name: string): string => {
  if (label === "Norm") return `norm (${key}), ${name}`;
  if (label === "Paragraph") return `paragraph ${name}`;
  return label === "Proposal" ? `the proposal "${name}"` : `"${name}"`;
};

/** A question about who is on record on a subject, whatever the side. */
export function recordAsked(where: RecordWhere, place: Pick<Place, "names" | "argument">): Asked {
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
  const acts =
    isGiven(where.act) && where.act.length > 0
      ? ` (${where.act.map((act) => act.toLowerCase().replaceAll("_", " ")).join(" or ")})`
      : "";
  const coalitions = where.attribute === Attribution.INCLUDE_COALITIONS ? ", coalitions included," : "";
  return `${acts}${coalitions}${meeting}${inWords(where)}`;
}
