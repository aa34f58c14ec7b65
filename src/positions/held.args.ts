import { Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { type Days, Period, daysAsked } from "../dates/period";
import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import type { SubjectKey } from "../statements/subject";
import { subjectSaid } from "../statements/subject.words";
import { subjectsGiven } from "../statements/subjects-given";
import { Attribution, type EvidenceKind } from "./position.where";

@ArgsType()
export class SubjectArgs {
  @Field(() => String, { nullable: true, description: "The subject is this topic, such as `gender-language`." })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: "The subject is this norm, by the letter of the norm: `c`." })
  norm?: string | null;

  @Field(() => String, { nullable: true, description: "The subject is this proposal, such as `threat-repository`." })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: "The subject is this paragraph, such as `A/79/214#27`." })
  paragraph?: string | null;
}

const range = { message: "must be a year of the United Nations, such as 2023" };

@ArgsType()
export class TimeArgs {
  @Field(() => Int, { nullable: true, description: "Only evidence of this year counts." })
  @Min(1945, range)
  @Max(2100, range)
  year?: number | null;

  @Field(() => Period, {
    nullable: true,
    description: "Only evidence of this period counts; to be given instead of `year`.",
  })
  during?: Period | null;
}

@ArgsType()
export class WhenArgs extends TimeArgs {
  @Field(() => Attribution, { nullable: true, description: "Whose words count: its own, when nothing is said." })
  attribute?: Attribution | null;
}

/** The one subject that the arguments name, or null where they name none. Throws BadQuestion where they name several. */
export function subjectNamed(args: SubjectArgs, names: Names): SubjectKey | null {
  const named = subjectsGiven(args);
  if (named.length > 1)
    throw new BadQuestion(
      `Name one of topic, norm, proposal or paragraph; ${named.length} are named.`,
      named[1]?.field ?? "",
    );
  const [only] = named;
  return only === undefined ? null : { label: only.label, key: names.get([only.label], only.spelling, only.field).key };
}

/** The one subject that the arguments name. Throws BadQuestion where they name none or several. */
export function oneSubject(args: SubjectArgs, names: Names): SubjectKey {
  const found = subjectNamed(args, names);
  if (found === null) throw new BadQuestion("Name a topic, a norm, a proposal or a paragraph, one of them.", "topic");
  return found;
}

/** The days that the arguments mean; open at both ends where they say nothing of time. Throws BadQuestion where they say two things. */
export const daysNamed = (args: TimeArgs): Days => daysAsked(args, "") ?? { from: null, to: null };

/** When, and whether the words of coalitions count too; of a norm, whether the topics that it concerns do. */
export interface When extends Days {
  readonly coalitions: boolean;
  readonly throughTopics?: boolean;
  /** Of which kinds the evidence is to be; of any when nothing is said. */
  readonly kinds?: readonly EvidenceKind[];
}

/** When the arguments mean, and whose words. Throws BadQuestion where they say two things. */
export const whenNamed = (args: WhenArgs): When => ({
  ...daysNamed(args),
  coalitions: args.attribute === Attribution.INCLUDE_COALITIONS,
});

/** A subject as people call it in a sentence. */
export const subjectInWords = ({ label, key }: SubjectKey, names: Names): string =>
  subjectSaid(names.get([label], key, label.toLowerCase())).name;
