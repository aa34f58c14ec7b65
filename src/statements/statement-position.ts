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
export class StatementPosition {
  @Field(() => String, {
    description:
      "Our own id of the position, such as `POS-0001`. Where one position is recorded for several subjects, the further ones carry a suffix.",
  })
  key!: string;

  @Field(() => Stance, { description: "The side taken on the subject, whatever the tone." })
  stance!: Stance;

  @Field(() => Act, {
    description: "What the speaker did by saying this: stated a view, proposed a wording, voiced concern, and so on.",
  })
  act!: Act;

  @Field(() => String, { description: "A summary, in our own words, of what was said." })
  summary!: string;

  @Field(() => Confidence, {
    description: "How sure one can be that the source says what is recorded here: HIGH, MEDIUM or LOW.",
  })
  confidence!: Confidence;

  sources!: readonly string[];
  locators!: readonly string[];
  statementKey!: string;
  subjectLabel!: SubjectLabel;
  subjectKey!: string;

  @Field(() => String, { nullable: true, description: "The place in the source where the side is taken." })
  locator(): string | null {
    return this.locators[0] ?? null;
  }

  @Field(() => [Citation], { description: "Every source on record for it, with the place in each." })
  citations(): Citation[] {
    return citationsOf(this);
  }
}
