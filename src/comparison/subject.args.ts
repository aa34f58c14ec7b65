import { ArgsType, Field } from "type-graphql";

/** What may be said of any subject beside whose position on it is asked. */
@ArgsType()
export class OfSubject {
  throughTopics?: boolean | null;
}

/** What may be said of a norm beside that. */
@ArgsType()
export class OfNorm extends OfSubject {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "The topics that the norm concerns count too; without this, only what was said of the norm itself does.",
  })
  override throughTopics?: boolean | null;
}
