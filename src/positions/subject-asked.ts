import { BadQuestion } from "../errors";
import type { ClausePlace } from "../states/clause";
import { subjectSaid, withNarrower, withTopics } from "../statements/subject.words";
import { subjectsGiven } from "../statements/subjects-given";
import type { SubjectWhere } from "./position.where";

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
