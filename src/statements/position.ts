import { Field, ObjectType } from "type-graphql";
import { Citation, citationsOf } from "../sources/citation";
import { Confidence } from "../states/confidence";
import { Act, Stance } from "./stance";
import type { SubjectLabel } from "./subject";

@ObjectType("StatementPosition", {
  simpleResolvers: true,
  description:
    "The side that a statement takes on a subject. One statement may take several on one subject, even opposite ones.",
})
export class Taken {
  @Field(() => String, {
    description: "Our own id of the position, such as `POS-0001`; told of a further subject, with a suffix.",
  })
  key!: string;

  @Field(() => Stance, { description: "The side taken on the subject, whatever the tone." })
  stance!: Stance;

  @Field(() => Act, { description: "What was done in saying it." })
  act!: Act;

  @Field(() => String, { description: "What was said, in our words." })
  summary!: string;

  @Field(() => Confidence, { description: "How sure the reading of the source is." })
  confidence!: Confidence;

  sources!: readonly string[];
  locators!: readonly string[];
  statementKey!: string;
  subjectLabel!: SubjectLabel;
  subjectKey!: string;

  @Field(() => String, { nullable: true, description: "The place in the source." })
  locator(): string | null {
    return this.locators[0] ?? null;
  }

  @Field(() => [Citation], { description: "Every source on record for it, with the place in each." })
  citations(): Citation[] {
    return citationsOf(this);
  }
}
