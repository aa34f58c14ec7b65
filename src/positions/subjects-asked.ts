import { ArgsType, Field } from "type-graphql";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import type { Names } from "../names/names";
import type { SubjectKey } from "../statements/subject";
import { subjectAsked } from "./subject-asked";
import { SubjectArgs, subjectInWords, subjectNamed } from "./held.args";
import { SubjectWhere } from "./position.where";

@ArgsType()
export class SubjectsArgs extends SubjectArgs {
  @Field(() => [SubjectWhere], {
    nullable: true,
    description: "These subjects, several of them; to be given instead of `topic`, `norm`, `proposal` and `paragraph`.",
  })
  subjects?: SubjectWhere[] | null;
}

/** A subject that is asked about; of a norm, whether the topics that it concerns count too. */
export interface SubjectMeant {
  readonly subject: SubjectKey;
  readonly throughTopics: boolean;
}

/** The subjects that the arguments name, or null where they name none, which means all. Throws BadQuestion where they name them in two ways. */
export function subjectsMeant(args: SubjectsArgs, names: Names): readonly SubjectMeant[] | null {
  const one = subjectNamed(args, names);
  if (!isGiven(args.subjects)) return one === null ? null : [{ subject: one, throughTopics: false }];
  if (one !== null)
    throw new BadQuestion("Give subjects, or one of topic, norm, proposal and paragraph, not both.", "subjects");
  return args.subjects.flatMap((where, index): SubjectMeant[] => {
    const { keys, label, key } = subjectAsked(where, { names, argument: `subjects[${index}]` });
    if (label !== "Topic") return [{ subject: { label, key }, throughTopics: where.throughTopics === true }];
    return keys.topics.map((topic) => ({ subject: { label, key: topic }, throughTopics: false }));
  });
}

/** ` on gender language and norm (c)`, for a sentence; of several topics below one, each is named. Empty for all subjects. */
export function subjectsInWords(subjects: readonly SubjectMeant[] | null, names: Names): string {
  if (subjects === null) return "";
  if (subjects.length === 0) return " on no subject";
  return ` on ${subjects.map(({ subject, throughTopics }) => `${subjectInWords(subject, names)}${throughTopics ? " or a topic that it concerns" : ""}`).join(" and on ")}`;
}
